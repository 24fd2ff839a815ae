// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.logic.syntax.Relation;
import java.util.List;

/**
 * A relation that steps rest on and that may change: its tuples hold until a fix ends them.
 *
 * @param assumed true when they do not hold until somebody assumes them, or a fix adds them
 * @param ends the fixes that end a tuple, each of which is enough
 */
public record ConditionSpec(Relation relation, boolean assumed, List<Reference> ends) {
  public ConditionSpec {
    ends = List.copyOf(ends);
  }
}
