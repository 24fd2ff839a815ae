// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.fact.Power;
import java.util.Locale;

/**
 * {@code dumpsys role}: {@code user_id=0}, then for each role {@code name=android.app.role.SMS} and
 * a {@code holders=package} for each holder.
 *
 * <p>Seen on Android 10 (real report), where it came in; unchanged up to 16.
 */
public final class RoleDump implements SectionReader {
  private static final String NAME = "name=android.app.role.";
  private static final String HOLDER = "holders=";

  @Override
  public void read(Section section, Reading reading) {
    long user = 0;
    String role = "";
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("user_id=")) {
        user = line.numberAfter("user_id=", 0);
        reading.coverage().seen(Part.ROLE, section.title());
      } else if (line.starts("name=")) {
        role =
            line.starts(NAME)
                ? line.text(NAME.length()).toLowerCase(Locale.ROOT).replace('_', ' ')
                : line.text("name=".length());
      } else if (line.starts(HOLDER) && !role.isEmpty()) {
        holder(section, line, user, role, reading);
      }
    }
  }

  private static void holder(Section section, Lines line, long user, String role, Reading reading) {
    reading
        .apps()
        .named(line.text(HOLDER.length()))
        .ifPresent(
            app -> {
              reading.fact(
                  new PhoneFact.RoleHolder(reading.phone(), user, role, app.id()),
                  section,
                  line.number());
              if (role.equals("call screening")) {
                reading.fact(
                    new AppFact.SpecialAccess(app.id(), user, Power.CALL_SCREENING),
                    section,
                    line.number());
              }
            });
  }
}
