// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.assess.Finding;
import gatehouse.assess.Personal.Open;
import gatehouse.assess.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Which questions that somebody left open would change most of what comes first. */
final class OpenQuestions {
  private static final int FIRST = 10;

  private final Answers answers;
  private final Tables tables;
  private final Lifts.Home home;

  OpenQuestions(Answers answers, Tables tables, Lifts.Home home) {
    this.answers = answers;
    this.tables = tables;
    this.home = home;
  }

  /** The questions that would change something, the one that could change most first. */
  List<Open> of(List<Finding> findings) {
    List<String> now = first(answers, findings);
    List<Open> open = new ArrayList<>();
    for (Question question : Question.values()) {
      if (answers.chosen().stream().noneMatch(choice -> choice.question() == question)) {
        int most = 0;
        for (Choice choice : question.choices()) {
          Set<String> other = new HashSet<>(first(with(choice), findings));
          now.forEach(other::remove);
          most = Math.max(most, other.size());
        }
        if (most > 0) {
          open.add(new Open(question.word(), most, now.size()));
        }
      }
    }
    open.sort(Comparator.comparing(one -> -one.changes()));
    return open;
  }

  private Answers with(Choice choice) {
    TreeSet<Choice> more = new TreeSet<>(answers.chosen());
    more.add(choice);
    return new Answers(more, answers.countries());
  }

  /** The keys of what comes first for somebody who answers like this. */
  private List<String> first(Answers said, List<Finding> findings) {
    SortedMap<String, Priority> places =
        new Ranking(tables, new Lifts(said, tables, home)).of(findings);
    return Person.order(findings, places).stream().limit(FIRST).map(Finding::key).toList();
  }
}
