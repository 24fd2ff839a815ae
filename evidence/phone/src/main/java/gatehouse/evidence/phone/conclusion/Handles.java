// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Digests;
import gatehouse.model.Locator;
import gatehouse.model.fact.IdentityFact;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** States the marks by which the phone is known again, as digests. */
final class Handles {
  private static final int SHORTEST = 6;
  private static final Set<String> PLACEHOLDERS =
      Set.of("unknown", "0123456789abcdef", "02:00:00:00:00:00", "9774d56d682e549c");

  private Handles() {}

  /** States a mark, unless it is one that many phones have. */
  static void state(Reading reading, String kind, String value, Locator where) {
    String mark = value.strip().toLowerCase(Locale.ROOT);
    boolean varied = mark.chars().distinct().count() > 2;
    if (mark.length() >= SHORTEST && varied && !PLACEHOLDERS.contains(mark)) {
      byte[] bytes = (kind + ":" + mark).getBytes(StandardCharsets.UTF_8);
      reading.fact(
          new IdentityFact.Handle(reading.phone().value(), kind, Digests.brief(bytes)), where);
    }
  }
}
