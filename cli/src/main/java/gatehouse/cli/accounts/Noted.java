// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was stated of all exports together. */
final class Noted implements FactSink {
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> gaps = new LinkedHashSet<>();

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    // The page tells only what was not.
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(reason);
  }

  List<Fact> facts() {
    return facts;
  }

  /** Why something was not looked at, each once. */
  Set<String> gaps() {
    return gaps;
  }
}
