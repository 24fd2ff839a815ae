// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.assess.Finding;
import gatehouse.assess.Priority.Move;
import gatehouse.assess.path.Footholds;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.step.Breakage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a person's answers add to findings of one home. */
final class Lifts {
  private static final long QUICK_MINUTES = 10;
  private static final Comparator<Move> MOST_FIRST =
      Comparator.comparing((Move move) -> -move.points()).thenComparing(Move::reason);

  private final Answers answers;
  private final Tables tables;
  private final Home home;

  Lifts(Answers answers, Tables tables, Home home) {
    this.answers = answers;
    this.tables = tables;
    this.home = home;
  }

  /** What answers ask of a home: what a foothold reaches, and which fixes are quick. */
  record Home(Footholds footholds, List<PossibleFix> quick) {
    static Home of(HomeGraph graph) {
      return new Home(
          new Footholds(graph),
          graph.fixes().stream()
              .filter(fix -> fix.spec().minutes() <= QUICK_MINUTES)
              .filter(fix -> fix.spec().breaks().compareTo(Breakage.LITTLE) <= 0)
              .toList());
    }
  }

  /** What each answer adds to a finding, the most first; answers that add nothing are not told. */
  List<Move> of(Finding finding) {
    List<Move> moves = new ArrayList<>();
    for (Choice choice : answers.chosen()) {
      add(moves, choice.word(), points(choice, finding));
    }
    String country = finding.arguments().getOrDefault("country", "");
    if (!country.isEmpty()
        && !answers.countries().isEmpty()
        && !answers.countries().contains(country)) {
      String word = Question.COUNTRIES.word();
      add(moves, word, tables.weight(word, Tables.ABROAD));
    }
    moves.sort(MOST_FIRST);
    return moves;
  }

  private static void add(List<Move> moves, String reason, int points) {
    if (points > 0) {
      moves.add(new Move(reason, points));
    }
  }

  private int points(Choice choice, Finding finding) {
    String said = choice.word();
    int points =
        finding.topics().stream().mapToInt(topic -> tables.weight(said, topic)).max().orElse(0);
    int reach = tables.weight(said, Tables.REACH);
    if (reach > 0 && reaches(finding, tables.of(tables.assets(), choice))) {
      points += reach;
    }
    int ease = tables.weight(said, Tables.QUICK);
    return ease > 0 && isQuick(finding) ? points + ease : points;
  }

  private boolean reaches(Finding finding, Set<String> kept) {
    return !Collections.disjoint(home.footholds().reached(finding.subject()), kept);
  }

  private boolean isQuick(Finding finding) {
    return home.quick().stream().anyMatch(fix -> Ends.ends(tables, fix, finding));
  }
}
