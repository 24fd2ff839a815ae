// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;
import java.util.Locale;

/**
 * {@code dumpsys lock_settings}: {@code User 0}, below it {@code CredentialType: PIN} since Android
 * 11; before that only {@code SID = 0}, which is zero when nothing locks the phone.
 *
 * <p>Seen on Android 10 (real report). "None" covers a swipe, which keeps nobody out either.
 */
public final class LockDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    long user = -1;
    String old = "";
    long oldLine = 0;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("User ") && line.indent() > 0 && line.numberAt(5, -1) >= 0) {
        state(section, reading, user, old, oldLine);
        old = "";
        user = line.find("[") > 0 ? -1 : line.numberAt("User ".length(), -1);
      } else if (user >= 0 && line.starts("SID")) {
        old = line.ends(" 0") ? "none" : "unknown";
        oldLine = line.number();
      } else if (user >= 0 && line.starts("CredentialType:")) {
        state(section, reading, user, kind(line), line.number());
        user = -1;
      }
    }
    state(section, reading, user, old, oldLine);
  }

  private static String kind(Lines line) {
    String kind = line.wordAfter("CredentialType: ").toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "none", "pattern", "pin", "password" -> kind;
      default -> "unknown";
    };
  }

  private static void state(Section section, Reading reading, long user, String kind, long line) {
    if (user >= 0 && !kind.isEmpty()) {
      reading.fact(new PhoneFact.ScreenLock(reading.phone(), user, kind), section, line);
      reading.coverage().seen(Part.LOCK_SETTINGS, section.title());
    }
  }
}
