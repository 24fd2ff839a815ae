// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.List;

/** Finds one sort of guessable stretch. */
interface Matcher {
  /** Adds what it finds in the password. */
  void find(char[] password, List<Match> found);
}
