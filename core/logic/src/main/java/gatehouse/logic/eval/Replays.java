// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import java.util.HashMap;
import java.util.Map;

/** The replays of all rules of a result, which share the indexes of its tables. */
public final class Replays {
  private final Result result;
  private final Map<Integer, Replay> byRule = new HashMap<>();

  public Replays(Result result) {
    this.result = result;
  }

  /** The replay of a rule that was used. */
  public Replay of(int rule) {
    return byRule.computeIfAbsent(rule, r -> new Replay(result, r, result.stores().all()));
  }
}
