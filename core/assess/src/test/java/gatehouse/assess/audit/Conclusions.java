// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.rule.Rules;
import gatehouse.logic.Database;
import gatehouse.model.Observed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What follows from facts under the very names that a test gives them. */
public final class Conclusions {
  private Conclusions() {}

  /** All that follows. */
  public static Database of(
      Rules rules,
      Collection<? extends Observed<?>> facts,
      Function<String, ? extends List<? extends Observed<?>>> knowledge,
      LocalDate day) {
    return Inference.of(rules, Background.of(rules, knowledge), facts, day).database();
  }
}
