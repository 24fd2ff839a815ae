// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.Power;

/**
 * {@code dumpsys deviceidle}: below {@code Whitelist user apps:}, which newer ones call {@code
 * Allowlist}, the apps that a person freed from battery limits.
 *
 * <p>Seen on Android 10 (real report).
 */
public final class DeviceIdleDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    boolean listed = false;
    int depth = 0;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.is("Whitelist user apps:") || line.is("Allowlist user apps:")) {
        listed = true;
        depth = line.indent();
      } else if (listed && line.indent() <= depth) {
        listed = false;
      } else if (listed) {
        reading
            .apps()
            .named(line.text())
            .ifPresent(
                app ->
                    reading.fact(
                        new AppFact.SpecialAccess(app.id(), 0, Power.BATTERY_UNRESTRICTED),
                        section,
                        line.number()));
      }
    }
    reading.coverage().seen(Part.DEVICE_IDLE, section.title());
  }
}
