// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.List;

/** A tuple of another relation, made of the columns of this one and of constants. */
public record Reference(String relation, List<Part> parts) {
  public Reference {
    parts = List.copyOf(parts);
  }

  /** Where a column of the other tuple comes from. */
  public sealed interface Part {}

  /** A column of this tuple, by its position. */
  public record FromColumn(int position) implements Part {}

  /** A constant. */
  public record Fixed(Value value) implements Part {}

  /** The other tuple for a tuple of this relation. */
  public Tuple of(Tuple tuple) {
    return new Tuple(
        relation,
        parts.stream()
            .map(
                part ->
                    switch (part) {
                      case FromColumn c -> tuple.values().get(c.position());
                      case Fixed f -> f.value();
                    })
            .toList());
  }
}
