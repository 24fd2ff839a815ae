// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayList;
import java.util.List;

/** How the letters of other scripts are written with Latin ones, by the first Latin character. */
final class Spellings {
  private static final int LATIN = 0x80;
  private static final String NONE = "-";

  /**
   * One way to write a letter.
   *
   * @param latin in lower case, empty when the letter is left out
   */
  record Spelling(String latin, char letter) {
    /** True when the password goes on with it. */
    boolean stands(char[] password, int at) {
      for (int i = 0; i < latin.length(); i++) {
        if (at + i >= password.length || Letters.plain(password[at + i]) != latin.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<List<Spelling>> byFirst = new ArrayList<>();
  private final List<Spelling> silent = new ArrayList<>();

  private Spellings() {
    for (int i = 0; i < LATIN; i++) {
      byFirst.add(new ArrayList<>());
    }
  }

  static Spellings starter() {
    Spellings all = new Spellings();
    for (String line : Resource.lines("spellings.txt")) {
      String[] words = line.strip().split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        all.add(words[i].equals(NONE) ? "" : words[i], words[0].charAt(0));
      }
    }
    return all;
  }

  private void add(String latin, char letter) {
    (latin.isEmpty() ? silent : byFirst.get(latin.charAt(0))).add(new Spelling(latin, letter));
  }

  /** The spellings that may begin with this character. */
  List<Spelling> of(char first) {
    char plain = Letters.plain(first);
    return plain < LATIN ? byFirst.get(plain) : List.of();
  }

  /** The letters that may be left out. */
  List<Spelling> silent() {
    return silent;
  }
}
