// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import java.util.regex.Pattern;

/**
 * {@code dumpsys batterystats}: below {@code Daily stats:} the packages that were updated, {@code
 * Update com.example vers=12}, kept for some days after the app is gone; above, in the history,
 * those that were in front or ran a job, {@code +top=u0a79:"com.example"}.
 *
 * <p>Seen on Android 10 without updates (real report); their line after AOSP's {@code
 * BatteryStats.dumpDailyPackageChanges}.
 */
public final class BatteryDump implements SectionReader {
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)+");

  @Override
  public void read(Section section, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("Daily stats:")) {
        reading.coverage().seen(Part.BATTERY, section.title());
      } else if (line.at(0) == 'U' && line.starts("Update ") && line.find(" vers=") > 0) {
        reading.mentioned(
            line.text("Update ".length(), line.find(" vers=")),
            "battery",
            section.place(line.number()));
      } else if (line.at(0) == '+' || line.find(" (") > 0) {
        history(line, section, reading);
      }
    }
    reading.coverage().seen(Part.BATTERY, section.title());
  }

  private static void history(Lines line, Section section, Reading reading) {
    for (int at = line.find(":\""); at >= 0; at = line.find(":\"", at + 1)) {
      String name = line.text(at + 2).split("[\"/:]", 2)[0];
      if (NAME.matcher(name).matches()) {
        reading.mentioned(name, "battery", section.place(line.number()));
      }
    }
  }
}
