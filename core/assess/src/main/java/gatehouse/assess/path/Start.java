// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.syntax.Tuple;

/**
 * Where somebody hostile begins.
 *
 * @param atom its number in the grounding
 * @param tuple {@code adversary(kind)}, or {@code foothold(thing)} for a thing that obeys them
 */
public record Start(int atom, Tuple tuple) {
  /** The relation of those who are hostile, by their kind. */
  public static final String ADVERSARY = "adversary";

  /** The relation of things that might be theirs. */
  public static final String FOOTHOLD = "foothold";

  /** Whether it is a kind of people, and not a thing in their hands. */
  public boolean isAdversary() {
    return tuple.relation().equals(ADVERSARY);
  }

  /** The kind of people, or the id of the thing. */
  public String who() {
    return Named.text(tuple.values().getFirst());
  }
}
