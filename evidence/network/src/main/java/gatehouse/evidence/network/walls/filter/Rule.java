// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.List;

/**
 * A rule: when all conditions hold, the verdict.
 *
 * @param line where it stands, counted from 1; in JSON the number of the object
 */
public record Rule(List<Match> matches, Verdict verdict, long line) {
  public Rule {
    matches = List.copyOf(matches);
  }
}
