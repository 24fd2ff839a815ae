// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.assess.Subject;
import gatehouse.assess.wall.Reach;
import gatehouse.report.EntryWords;
import gatehouse.report.Lists;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sentences about which part of the home reaches which. */
public final class ReachWords {
  private static final int PORTS = 6;

  private final Words words;
  private final EntryWords names;
  private final FactPoints points;

  /** Sentences in the language of these words. */
  public ReachWords(Words words, EntryWords names, FactPoints points) {
    this.words = words;
    this.names = names;
    this.points = points;
  }

  /**
   * One answer, with what it rests on.
   *
   * @param bad whether it should not be so when it is open
   */
  public Item.Point point(Reach reach, boolean bad) {
    Map<String, Phrase> arguments = new TreeMap<>();
    arguments.put("from", names.name(reach.from()));
    arguments.put("to", to(reach));
    String key = "reach." + reach.state().word().replace(' ', '-');
    if (reach.state() == Reach.State.ALLOWED_IN_PART) {
      List<Phrase> ports = reach.ports().stream().map(Phrase::evidence).toList();
      arguments.put("ports", Lists.some(words, ports, PORTS));
    }
    return new Item.Point(
        "reach",
        mark(reach, bad),
        words.say(key, arguments).capitalised(),
        new TreeMap<>(
            Map.of(
                "from", reach.from().name(),
                "to", reach.to().name(),
                "state", reach.state().word(),
                "ports", String.join(", ", reach.ports()))),
        reach.proofs().stream().flatMap(p -> points.leaves(p).stream()).distinct().toList());
  }

  /** One answer in a word, for a cell of a grid. */
  public Phrase cell(Reach reach) {
    return Phrase.words(words.text("reach." + reach.state().word().replace(' ', '-') + ".cell"));
  }

  private Phrase to(Reach reach) {
    Subject to = reach.to();
    return to.kind().equals("device")
        ? words.say("reach.router", "router", names.name(to))
        : reach.from().equals(to) ? Phrase.words(words.text("reach.itself")) : names.name(to);
  }

  private static Mark mark(Reach reach, boolean bad) {
    return switch (reach.state()) {
      case SHOWN_OPEN, ALLOWED, ALLOWED_IN_PART -> bad ? Mark.BAD : Mark.PLAIN;
      case SHOWN_SHUT, FORBIDDEN -> bad ? Mark.GOOD : Mark.PLAIN;
      case UNKNOWN -> Mark.OPEN;
    };
  }
}
