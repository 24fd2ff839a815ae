// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.Power;

/**
 * {@code dumpsys accessibility}: under each {@code attributes:{id=0, ...}} the {@code Enabled
 * services:{{package/class}, ...}}.
 *
 * <p>Seen on Android 10 (real report); 8 to 16 differ only around these lines. Users are told apart
 * since Android 4.2.
 */
public final class AccessibilityDump implements SectionReader {
  private static final String ENABLED = "Enabled services:{";
  private static final int MOST = 256;

  @Override
  public void read(Section section, Reading reading) {
    long user = 0;
    for (Lines line = section.lines(); line.next(); ) {
      int attributes = line.find("attributes:{id=");
      if (attributes >= 0) {
        user = line.numberAfter("attributes:{id=", 0);
        reading.coverage().seen(Part.ACCESSIBILITY, section.title());
      }
      int enabled = line.find(ENABLED);
      if (enabled >= 0) {
        services(section, line, enabled + ENABLED.length(), user, reading);
      }
    }
  }

  private static void services(Section section, Lines line, int from, long user, Reading reading) {
    int open = line.find("{", from);
    for (int i = 0; open >= 0 && i < MOST; i++) {
      int close = line.find("}", open);
      if (close < 0) {
        return;
      }
      String component = line.text(open + 1, close);
      reading
          .apps()
          .ofComponent(component)
          .ifPresent(
              app ->
                  reading.fact(
                      new AppFact.SpecialAccess(app.id(), user, Power.ACCESSIBILITY),
                      section,
                      line.number()));
      open = line.find("{", close);
    }
  }
}
