// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.Severity;
import gatehouse.report.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A box on the map: a thing, somebody, or several things of one kind.
 *
 * @param id stays the same from one look at the home to the next
 * @param name what people call it
 * @param what what it is
 * @param things the ids of what it stands for; one, or those of a group
 * @param members their names, for a group
 * @param worst the worst that was found in it
 * @param found so many findings are as bad
 * @param opens the names of what is had with it
 * @param steps which steps of the way arrive here; 0 where it begins
 */
public record Node(
    String id,
    Phrase name,
    Phrase what,
    List<String> things,
    List<Phrase> members,
    Optional<Severity> worst,
    long found,
    List<Phrase> opens,
    List<Integer> steps) {
  public Node {
    things = List.copyOf(things);
    members = List.copyOf(members);
    opens = List.copyOf(opens);
    steps = List.copyOf(steps);
  }

  /** Whether it stands for several things. */
  public boolean isGroup() {
    return !members.isEmpty();
  }

  /** Whether the way leads through it. */
  public boolean isOnTheWay() {
    return !steps.isEmpty();
  }
}
