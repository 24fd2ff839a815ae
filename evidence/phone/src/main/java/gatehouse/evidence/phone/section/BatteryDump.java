// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;

/**
 * {@code dumpsys batterystats}: below {@code Daily stats:} the packages that were updated, {@code
 * Update com.example vers=12}, kept for some days after the app is gone.
 *
 * <p>Seen on Android 10 without updates (real report); their line after AOSP's {@code
 * BatteryStats.dumpDailyPackageChanges}.
 */
public final class BatteryDump implements SectionReader {
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
      }
    }
    reading.coverage().seen(Part.BATTERY, section.title());
  }
}
