// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import java.util.Optional;

/** Asks a person for a passphrase. */
@FunctionalInterface
public interface Prompt {
  /** What the person typed, unseen; nothing when there is nobody to ask. The caller clears it. */
  Optional<char[]> ask(String question);

  /** Asks on the terminal, which there must be. */
  static Prompt terminal() {
    return question ->
        Optional.ofNullable(System.console())
            .map(console -> console.readPassword("%s: ", question));
  }
}
