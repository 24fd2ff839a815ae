// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the letters of another script are written with Latin ones, by the first Latin character. */
final class Spellings {
  private static final int LATIN = 0x80;
  private static final String NONE = "-";

  /**
   * One way to write a letter.
   *
   * @param latin in lower case, empty when the letter is left out
   */
  record Spelling(String latin, char letter) {
    /** True when a password in plain letters that begins with it goes on with it. */
    boolean stands(char[] plain, int at) {
      if (at + latin.length() > plain.length) {
        return false;
      }
      for (int i = 1; i < latin.length(); i++) {
        if (plain[at + i] != latin.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<List<Spelling>> byFirst = new ArrayList<>();
  private final List<Spelling> silent = new ArrayList<>();
  private final Map<Character, String> usual = new HashMap<>();

  private Spellings() {
    for (int i = 0; i < LATIN; i++) {
      byFirst.add(new ArrayList<>());
    }
  }

  /** Those of a file that comes with the meter. */
  static Spellings of(String file) {
    Spellings all = new Spellings();
    for (String line : Resource.lines(file)) {
      String[] words = line.strip().split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        all.add(words[i].equals(NONE) ? "" : words[i], words[0].charAt(0));
      }
    }
    return all;
  }

  private void add(String latin, char letter) {
    usual.putIfAbsent(letter, latin);
    (latin.isEmpty() ? silent : byFirst.get(latin.charAt(0))).add(new Spelling(latin, letter));
  }

  /** The word as it is written first of all; empty when a letter has no spelling. */
  String usual(String word) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String letter = usual.get(Letters.plain(word.charAt(i)));
      if (letter == null) {
        return "";
      }
      latin.append(letter);
    }
    return latin.toString();
  }

  /** The spellings that begin with this plain character. */
  List<Spelling> of(char plain) {
    return plain < LATIN ? byFirst.get(plain) : List.of();
  }

  /** The letters that may be left out. */
  List<Spelling> silent() {
    return silent;
  }
}
