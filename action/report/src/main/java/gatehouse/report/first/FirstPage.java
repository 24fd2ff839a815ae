// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.first;

import gatehouse.assess.path.PossibleFix;
import gatehouse.report.map.HomeMap;
import gatehouse.report.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What a person reads who reads one page: how it stands, where, what to change, what was not seen.
 *
 * @param sentence how it stands, with the grade
 * @param way what the way on the map leads to, when the sentence speaks of something worse
 * @param map the home, with the easiest way to what matters most
 * @param steps that way, a sentence each
 * @param careful what to think of before any change, when somebody may be watching
 * @param changes what to do first: the beginning of the plan, at most three; nothing is taken from
 *     an app that may be a watcher's
 * @param plan how much there is to change in all
 * @param unseen what was not looked at, most telling first
 */
public record FirstPage(
    Phrase sentence,
    Optional<Phrase> way,
    HomeMap map,
    List<Phrase> steps,
    Optional<Phrase> careful,
    List<Change> changes,
    Phrase plan,
    List<Phrase> unseen) {
  public FirstPage {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
    unseen = List.copyOf(unseen);
  }

  /**
   * A change to make.
   *
   * @param fix the change itself
   * @param what in one line
   * @param how to make it
   * @param work how long it takes
   * @param breaks what is missed after it
   * @param does what it ends of what was found, and which ways it closes
   */
  public record Change(
      PossibleFix fix, Phrase what, Phrase how, Phrase work, Phrase breaks, List<Phrase> does) {
    public Change {
      does = List.copyOf(does);
    }
  }
}
