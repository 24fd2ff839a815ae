// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.assess.Finding;
import gatehouse.assess.path.PossibleFix;
import java.util.Set;

/** Which findings a fix ends. */
final class Ends {
  private Ends() {}

  /** Whether the finding is gone after the fix: one that ends its kind, of the same thing. */
  static boolean ends(Tables tables, PossibleFix fix, Finding finding) {
    return tables.ends().getOrDefault(fix.spec().id(), Set.of()).contains(finding.rule())
        && subject(fix).equals(finding.subject());
  }

  /** What a fix is made to. */
  static String subject(PossibleFix fix) {
    return fix.arguments().firstEntry().getValue();
  }
}
