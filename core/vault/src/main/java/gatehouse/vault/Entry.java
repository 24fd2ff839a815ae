// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the vault says of a secret without giving it away.
 *
 * @param name under which it is kept, unique in its vault
 * @param kind what it opens
 * @param marks by which its device is known again: {@code did}, {@code mac}, {@code model}, ...
 * @param sealed when it was sealed, to the second
 * @param version the generation of the vault in which it was sealed, from 1
 */
public record Entry(
    String name, SecretKind kind, SortedMap<String, String> marks, Instant sealed, long version) {
  static final int LONGEST_NAME = 256;
  static final int LONGEST_MARK = 256;
  static final int MOST_MARKS = 16;

  public Entry {
    requireText(name, LONGEST_NAME, "the name of a secret");
    if (marks.size() > MOST_MARKS) {
      throw new IllegalArgumentException("a secret has more than " + MOST_MARKS + " marks");
    }
    marks.forEach(
        (key, value) -> {
          requireText(key, LONGEST_MARK, "the name of a mark");
          requireText(value, LONGEST_MARK, "a mark");
        });
    marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
  }

  private static void requireText(String text, int longest, String what) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(what + " must have 1 to " + longest + " characters");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(what + " holds a control character");
    }
  }
}
