// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.assess.step.FixSpec;
import gatehouse.assess.step.StepBook;
import gatehouse.knowledge.rule.Message;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Location;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every step, fix and asset has its words in every language, and they name what there is. */
final class StepWords {
  private final Problems problems;
  private final Map<Locale, Map<String, Message>> words;

  StepWords(Problems problems, Map<Locale, Map<String, Message>> words) {
    this.problems = problems;
    this.words = words;
  }

  void check(StepBook book) {
    book.steps().forEach(s -> check(s.rule().location(), s.id() + ".step", variables(s.rule())));
    for (FixSpec fix : book.fixes()) {
      for (String part : List.of("fix", "how", "breaks")) {
        check(fix.relation().location(), fix.id() + "." + part, columns(fix.relation()));
      }
    }
    book.assets()
        .forEach(a -> check(a.relation().location(), a.id() + ".asset", columns(a.relation())));
  }

  /** The variables that atoms bind, in small letters. */
  static SortedSet<String> variables(Rule rule) {
    var names = new TreeSet<String>();
    variables(rule.head().arguments(), names);
    for (Literal literal : rule.body()) {
      if (literal instanceof Literal.Positive p) {
        variables(p.atom().arguments(), names);
      }
    }
    return names;
  }

  private static void variables(List<Expr> arguments, SortedSet<String> names) {
    for (Expr argument : arguments) {
      if (argument instanceof Expr.Variable v) {
        names.add(v.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static SortedSet<String> columns(Relation relation) {
    return new TreeSet<>(relation.columns().stream().map(Column::name).toList());
  }

  private void check(Location at, String key, SortedSet<String> known) {
    words.forEach(
        (locale, messages) -> {
          String language = locale.getDisplayName(Locale.ENGLISH);
          Message message = messages.get(key);
          if (message == null) {
            problems.add(
                at,
                "there is no message '%s' in %s".formatted(key, language),
                Names.suggestion(key, messages.keySet()));
            return;
          }
          for (Message.Place place : message.places()) {
            if (!known.contains(place.name())) {
              problems.add(
                  at,
                  "the message '%s' in %s names {%s}".formatted(key, language, place.name()),
                  Names.suggestion(place.name(), known));
            }
          }
        });
  }
}
