// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.Power;

/**
 * {@code dumpsys notification}: below {@code Allowed notification listeners:}, for each user,
 * {@code package/class:package/class (user: 0 isPrimary: true)}.
 *
 * <p>Seen on Android 10 (real report); since Android 8 the notification service, not the setting of
 * the same name, decides. Several components are joined by colons.
 */
public final class NotificationDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    boolean allowed = false;
    int depth = 0;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.is("Allowed notification listeners:") || line.is("Allowed listeners:")) {
        allowed = true;
        depth = line.indent();
        reading.coverage().seen(Part.NOTIFICATION, section.title());
      } else if (allowed && line.indent() <= depth) {
        allowed = false;
      } else if (allowed) {
        listeners(section, line, reading);
      }
    }
  }

  private static void listeners(Section section, Lines line, Reading reading) {
    int end = line.find(" (user: ");
    if (end < 0) {
      return;
    }
    long user = line.numberAfter(" (user: ", 0);
    for (String component : line.text(0, end).split(":", -1)) {
      reading
          .apps()
          .ofComponent(component)
          .ifPresent(
              app ->
                  reading.fact(
                      new AppFact.SpecialAccess(app.id(), user, Power.NOTIFICATION_ACCESS),
                      section,
                      line.number()));
    }
  }
}
