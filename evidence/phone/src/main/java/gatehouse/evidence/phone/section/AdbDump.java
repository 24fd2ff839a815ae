// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Digests;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code dumpsys adb}: after {@code user_keys=} a public key in Base64 for each computer that was
 * trusted, followed by its owner's name, which is not kept.
 *
 * <p>Seen on Android 10 (real report), where it came in.
 */
public final class AdbDump implements SectionReader {
  private static final String KEYS = "user_keys=";
  private static final int SHORTEST = 300;
  private static final int MOST = 256;

  @Override
  public void read(Section section, Reading reading) {
    boolean inKeys = false;
    Set<String> known = new HashSet<>();
    for (Lines line = section.lines(); line.next() && known.size() < MOST; ) {
      if (line.starts("debugging_manager=")) {
        reading.coverage().seen(Part.ADB, section.title());
      }
      boolean first = line.starts(KEYS);
      inKeys = first || (inKeys && !line.starts("keystore="));
      int from = first ? KEYS.length() : 0;
      int to = from;
      while (isBase64(line.at(to))) {
        to++;
      }
      if (inKeys && to - from >= SHORTEST) {
        String digest = Digests.brief(line.bytes(from, to));
        if (known.add(digest)) {
          reading.fact(
              new PhoneFact.TrustedComputer(reading.phone(), digest), section, line.number());
        }
      }
    }
  }

  private static boolean isBase64(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '=';
  }
}
