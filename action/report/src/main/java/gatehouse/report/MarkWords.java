// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Grade.Mark;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.Map;

/** Puts words to grades: {@code between B (80 points) and D (50 points)}. */
public final class MarkWords {
  private final Words words;

  /** Words in a language. */
  public MarkWords(Words words) {
    this.words = words;
  }

  /** From the best case to the worst. */
  public Phrase interval(Mark best, Mark worst) {
    if (best.letter() == worst.letter() && !best.equals(worst)) {
      return words.say(
          "interval.same",
          Map.of(
              "letter", Phrase.words(best.letter().name()),
              "least", Phrase.words(Integer.toString(worst.points())),
              "most", Phrase.words(Integer.toString(best.points()))));
    }
    return words.say(
        best.equals(worst) ? "interval.one" : "interval.two",
        Map.of("best", mark(best), "worst", mark(worst)));
  }

  private Phrase mark(Mark mark) {
    return words.say(
        "interval.mark",
        Map.of(
            "letter", Phrase.words(mark.letter().name()),
            "points", Phrase.words(words.count("points", mark.points()))));
  }
}
