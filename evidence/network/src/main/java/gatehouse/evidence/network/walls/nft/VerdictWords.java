// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import gatehouse.evidence.network.walls.filter.Verdict.Kind;
import java.util.Map;
import java.util.Optional;

/** The words by which nftables ends a rule. */
final class VerdictWords {
  private static final Map<String, Kind> ALL =
      Map.of(
          "accept", Kind.ACCEPT,
          "drop", Kind.DROP,
          "reject", Kind.DROP,
          "jump", Kind.JUMP,
          "goto", Kind.GOTO,
          "return", Kind.RETURN,
          "continue", Kind.PASS,
          "queue", Kind.UNKNOWN);

  private VerdictWords() {}

  static Optional<Kind> of(String word) {
    return Optional.ofNullable(ALL.get(word));
  }

  static boolean goes(Kind kind) {
    return kind == Kind.JUMP || kind == Kind.GOTO;
  }
}
