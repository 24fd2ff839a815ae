// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule, or a fact when the body is empty. A clause with several heads or with {@code ;} is
 * several rules at the same location.
 *
 * @param id the position among the program's rules, in the order of the text
 */
public record Rule(
    int id,
    Atom head,
    List<Literal> body,
    String doc,
    List<Annotation> annotations,
    Location location) {

  public Rule {
    body = List.copyOf(body);
    annotations = List.copyOf(annotations);
  }

  /** The first annotation of that name. */
  public Optional<Annotation> annotation(String name) {
    return Annotation.find(annotations, name);
  }

  /** What one use of the rule costs: {@code @step(effort = n)}, else {@code @cost(n)}, else 1. */
  public long cost() {
    if (annotations.isEmpty()) {
      return 1;
    }
    long general = annotation("cost").map(a -> a.number("").orElse(1)).orElse(1L);
    return annotation("step").map(a -> a.number("effort").orElse(general)).orElse(general);
  }

  /** Whether it states a fact: no body, no cost of its own, nothing to aggregate. */
  public boolean isFact() {
    return body.isEmpty()
        && annotation("cost").isEmpty()
        && annotation("step").isEmpty()
        && head.arguments().stream().noneMatch(Expr::aggregates);
  }

  /** The rule as program text, without documentation and annotations. */
  @Override
  public String toString() {
    return body.isEmpty()
        ? head + "."
        : body.stream()
            .map(Literal::toString)
            .collect(Collectors.joining(", ", head + " :- ", "."));
  }
}
