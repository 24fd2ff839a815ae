// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.Severity;
import gatehouse.report.Lists;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.List;
import java.util.Map;

/** What is said of a box on the map. */
final class NodeWords {
  private static final int NAMED = 5;

  private NodeWords() {}

  /** What it is, and the worst that was found in it; of a group, who is in it. */
  static Phrase what(Words words, Node node) {
    Phrase what = node.isGroup() ? Lists.some(words, node.members(), NAMED) : node.what();
    return node.worst()
        .filter(NodeWords::isBad)
        .map(
            worst -> {
              Phrase found = Phrase.words(words.count("count." + worst.word(), node.found()));
              return node.isGroup()
                  ? words.say("map.found", Map.of("what", found, "found", what))
                  : words.say("map.found", Map.of("what", what, "found", found));
            })
        .orElse(what);
  }

  /** Whether a box is marked for what was found in it. */
  static boolean isBad(Severity severity) {
    return severity.compareTo(Severity.MEDIUM) <= 0;
  }

  /** The steps that arrive at a box, in short: {@code 2–4, 7}; nothing where the way begins. */
  static String numbers(List<Integer> steps) {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < steps.size(); ) {
      int first = steps.get(i);
      int last = first;
      i++;
      while (i < steps.size() && steps.get(i) == last + 1) {
        last = steps.get(i);
        i++;
      }
      if (first == 0) {
        first = Math.min(1, last);
      }
      if (last > 0) {
        numbers.append(numbers.isEmpty() ? "" : ", ").append(first);
        numbers.append(last > first ? (last > first + 1 ? "–" : ", ") + last : "");
      }
    }
    return numbers.toString();
  }
}
