// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code dumpsys account}: {@code User UserInfo{0:...}:}, then {@code Account {name=..., type=...}}
 * a line. Only types are kept.
 *
 * <p>Seen on Android 10 without accounts (real report); their line after AOSP's {@code
 * Account.toString}.
 */
public final class AccountDump implements SectionReader {
  private static final int MOST = 1024;

  @Override
  public void read(Section section, Reading reading) {
    long user = 0;
    Map<String, long[]> counts = new LinkedHashMap<>();
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("User UserInfo{")) {
        state(section, reading, user, counts);
        user = line.numberAfter("UserInfo{", 0);
      } else if (line.starts("Accounts:")) {
        reading.coverage().seen(Part.ACCOUNT, section.title());
      } else if (line.starts("Account {name=") && counts.size() < MOST) {
        count(line, counts);
      }
    }
    state(section, reading, user, counts);
  }

  private static void count(Lines line, Map<String, long[]> counts) {
    int type = line.find(", type=");
    for (int next = type; next >= 0; next = line.find(", type=", next + 1)) {
      type = next;
    }
    int end = type < 0 ? -1 : line.find("}", type);
    if (end > 0) {
      String name = line.text(type + ", type=".length(), end);
      counts.computeIfAbsent(name, n -> new long[] {0, line.number()})[0]++;
    }
  }

  private static void state(
      Section section, Reading reading, long user, Map<String, long[]> counts) {
    counts.forEach(
        (type, count) ->
            reading.fact(
                new PhoneFact.AccountType(reading.phone(), user, type, count[0]),
                section,
                count[1]));
    counts.clear();
  }
}
