// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

/**
 * What a rule does with what it matches.
 *
 * @param target the chain that is gone to, else empty
 */
public record Verdict(Kind kind, String target) {
  /** The ways to end a rule. */
  public enum Kind {
    ACCEPT,
    DROP,
    JUMP,
    GOTO,
    RETURN,
    /** Counts, logs or marks; the next rule is asked. */
    PASS,
    /** Ends in a way that is not followed here. */
    UNKNOWN
  }

  public static Verdict of(Kind kind) {
    return new Verdict(kind, "");
  }
}
