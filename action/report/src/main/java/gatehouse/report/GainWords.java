// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gain;
import gatehouse.assess.Gain.Still;
import gatehouse.assess.Grade;
import gatehouse.assess.grade.Gains;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.Collection;
import java.util.Map;

/** Puts words to what the grade gains when something is put right; or why it does not move. */
public final class GainWords {
  private final Grade grade;
  private final Words words;
  private final Gains gains;

  /** Words for what is wrong in this assessment. */
  public GainWords(Assessment assessment, Words words) {
    this.grade = assessment.grade();
    this.words = words;
    this.gains = Gains.of(assessment.findings(), assessment.gaps());
  }

  /** What the grade would be without these findings. */
  public Gain gain(Collection<Finding> findings) {
    return gains.without(findings);
  }

  /** What the grade would be without what an entry tells. */
  public Phrase of(Entry entry) {
    return of(gain(entry.findings()));
  }

  /** A gain as a sentence. */
  public Phrase of(Gain gain) {
    if (gain.still() == Still.MOVES) {
      return words.say(
          "gain.moves", "grade", new MarkWords(words).interval(gain.best(), gain.worst()));
    }
    String why = gain.still().word().replace(' ', '-');
    return words.say(
        "gain." + why,
        Map.of(
            "grade", new MarkWords(words).interval(grade.best(), grade.worst()),
            "points", points(gain)));
  }

  /** Points with their tenths, where there are any. */
  private Phrase points(Gain gain) {
    if (gain.tenths() % 10 == 0) {
      return Phrase.words(words.count("points", gain.tenths() / 10));
    }
    String number = "%d.%d".formatted(gain.tenths() / 10, gain.tenths() % 10);
    return words.say("points.other", "n", Phrase.words(number));
  }
}
