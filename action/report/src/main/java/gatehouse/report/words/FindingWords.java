// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import gatehouse.knowledge.rule.Message;
import java.util.Optional;

/**
 * The words of findings in one language; {@code book.messages(locale)::find} gives those of the
 * rules.
 */
@FunctionalInterface
public interface FindingWords {
  /**
   * The message under this key.
   *
   * @param key id of the rule, a dot, and {@code title}, {@code why} or {@code do}
   */
  Optional<Message> find(String key);
}
