// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.knowledge.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Rules or their messages that cannot be used; says all that is wrong, with files and lines. */
public final class RulesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  RulesException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of files and lines; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
