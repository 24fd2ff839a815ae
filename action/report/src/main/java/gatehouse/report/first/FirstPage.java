// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.first;

import gatehouse.report.map.HomeMap;
import gatehouse.report.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What a person reads who reads one page: how it stands, where, what to change, what was not seen.
 *
 * @param sentence how it stands, with the grade
 * @param map the home, with the way that the sentence speaks of
 * @param steps that way, a sentence each
 * @param careful what to think of before any change, when somebody may be watching
 * @param changes what to do first, at most three, and none where somebody hostile may live; nothing
 *     is done to an app that may be a watcher's
 * @param plan how much there is to change in all
 * @param unseen what was not looked at, most telling first
 */
public record FirstPage(
    Phrase sentence,
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
   * @param what in one line
   * @param how to make it
   * @param work how long it takes
   * @param breaks what is missed after it
   * @param closes which ways it closes
   */
  public record Change(Phrase what, Phrase how, Phrase work, Phrase breaks, Phrase closes) {}
}
