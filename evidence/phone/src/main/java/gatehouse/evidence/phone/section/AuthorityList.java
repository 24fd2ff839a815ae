// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;

/**
 * A listing of {@code /data/misc/user/0/cacerts-added}: a file a certificate authority that was
 * added, named by the hash of its subject, {@code 9a5ba575.0}.
 *
 * <p>Only root may list it; no dump holds it.
 *
 * @see <a
 *     href="https://cs.android.com/android/platform/superproject/+/main:external/conscrypt/platform/src/main/java/org/conscrypt/TrustedCertificateStore.java">TrustedCertificateStore</a>
 */
public final class AuthorityList implements SectionReader {
  private static final String FOLDER = "/data/misc/user/";

  @Override
  public void read(Section section, Reading reading) {
    long user = 0;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts(FOLDER)) {
        user = line.numberAfter(FOLDER, 0);
        reading.coverage().seen(Part.AUTHORITIES, section.title());
      }
      int from = Math.max(0, line.length() - 10);
      if (isName(line, from)) {
        String name = line.text(from);
        reading.fact(
            new PhoneFact.AddedAuthority(reading.phone(), user, "user", name),
            section,
            line.number());
        reading.coverage().seen(Part.AUTHORITIES, section.title());
      }
    }
  }

  private static boolean isName(Lines line, int from) {
    if (line.length() < 10 || line.at(from + 8) != '.') {
      return false;
    }
    for (int i = from; i < from + 8; i++) {
      if (Character.digit(line.at(i), 16) < 0) {
        return false;
      }
    }
    return Character.isDigit(line.at(from + 9));
  }
}
