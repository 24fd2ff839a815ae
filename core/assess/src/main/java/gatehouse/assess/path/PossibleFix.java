// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.step.FixSpec;
import gatehouse.logic.syntax.Tuple;
import java.util.BitSet;
import java.util.SequencedMap;

/**
 * A fix that can be made in this home.
 *
 * @param takes conditions that it ends, by their numbers in the grounding
 * @param adds conditions that hold after it
 */
public record PossibleFix(FixSpec spec, Tuple tuple, BitSet takes, BitSet adds) {
  /** A name that stays the same from one look at the home to the next. */
  public String key() {
    return spec.id() + tuple.values();
  }

  /** Its columns by name, for its words. */
  public SequencedMap<String, String> arguments() {
    return Named.columns(spec.relation(), tuple);
  }
}
