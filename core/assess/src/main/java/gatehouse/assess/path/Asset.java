// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.step.AssetSpec;
import gatehouse.logic.syntax.Tuple;
import java.util.SequencedMap;

/**
 * Something in the home that somebody must not get.
 *
 * @param atom its number in the grounding
 */
public record Asset(int atom, AssetSpec spec, Tuple tuple) {
  /** Its columns by name, for its words. */
  public SequencedMap<String, String> arguments() {
    return Named.columns(spec.relation(), tuple);
  }
}
