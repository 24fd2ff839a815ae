// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import java.util.Optional;

/** The words of findings in one language, as the knowledge packs carry them. */
@FunctionalInterface
public interface FindingWords {
  /** No words: findings are then called by the ids of their rules. */
  FindingWords NONE = key -> Optional.empty();

  /**
   * The sentence under this key, with its arguments as {@code {app}}.
   *
   * @param key id of the rule, a dot, and {@code title}, {@code why} or {@code do}
   */
  Optional<String> pattern(String key);
}
