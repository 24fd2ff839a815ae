// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import java.util.Random;

/** Damages text the way fuzzers do. */
final class Mutants {
  private static final String[] WORDS = {
    "(",
    ")",
    ".",
    ",",
    ":-",
    "!",
    "count : {",
    "}",
    "\"",
    "_",
    "X",
    "p(",
    "9223372036854775807",
    ".decl ",
    "@",
    "///",
    "/*",
    ";",
    "=",
    "2024-05-01",
    "cat(",
    "^",
    "- ",
    "\u0000",
    "é",
    "\t",
    "\n"
  };

  private final Random random;

  Mutants(long seed) {
    random = new Random(seed);
  }

  String of(String seed) {
    var text = new StringBuilder(seed);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, WORDS[random.nextInt(WORDS.length)]);
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.replace(at, end, WORDS[random.nextInt(WORDS.length)]);
      }
    }
    return text.toString();
  }
}
