// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.logic.Program;
import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Value;
import gatehouse.model.Aspect;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which aspects the relations of a program rest on, and which they are sure were examined. */
final class Coverage {
  private static final String EXAMINED = "examined";

  private final Map<String, List<Rule>> rules;
  private final Map<String, Set<Aspect>> needs = new HashMap<>();
  private final Map<String, Set<Sure>> sure = new HashMap<>();

  /** The thing in this column was examined on this side, whenever the tuple is there. */
  record Sure(int column, Aspect aspect) {}

  /** The thing that this variable stands for was examined on this side. */
  record Examined(String variable, Aspect aspect) {}

  Coverage(Program program) {
    this.rules =
        Stream.concat(program.rules().stream(), program.facts().stream())
            .collect(Collectors.groupingBy(rule -> rule.head().relation()));
  }

  /** The aspects without which the absence of a tuple says nothing. */
  Set<Aspect> needs(String relation) {
    Set<Aspect> known = needs.get(relation);
    if (known != null) {
      return known;
    }
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    needs.put(relation, aspects); // a relation that rests on itself adds nothing new
    Vocabulary.relation(relation).flatMap(Relation::aspect).ifPresent(aspects::add);
    for (Rule rule : rules.getOrDefault(relation, List.of())) {
      Atoms.all(rule.body()).forEach(atom -> aspects.addAll(needs(atom.relation())));
    }
    return aspects;
  }

  /** What is sure to have been examined where all of these atoms hold. */
  Set<Examined> examined(List<Atom> atoms) {
    Set<Examined> examined = new HashSet<>();
    for (Atom atom : atoms) {
      for (Sure one : sure(atom)) {
        if (atom.arguments().get(one.column()) instanceof Expr.Variable v) {
          examined.add(new Examined(v.name(), one.aspect()));
        } else { // a thing without a name here stands for those that it is named with
          Atoms.variables(atom).forEach(v -> examined.add(new Examined(v, one.aspect())));
        }
      }
    }
    return examined;
  }

  private Set<Sure> sure(Atom atom) {
    if (!atom.relation().equals(EXAMINED)) {
      return sure(atom.relation());
    }
    return atom.arguments().getLast() instanceof Expr.Constant c
            && c.value() instanceof Value.Symbol word
        ? Stream.of(Aspect.values())
            .filter(aspect -> aspect.word().equals(word.text()))
            .map(aspect -> new Sure(0, aspect))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private Set<Sure> sure(String relation) {
    Set<Sure> known = sure.get(relation);
    if (known != null) {
      return known;
    }
    sure.put(relation, Set.of()); // recursion must not vouch for itself
    Set<Sure> all =
        rules.getOrDefault(relation, List.of()).stream()
            .map(this::sure)
            .reduce(
                (a, b) -> {
                  Set<Sure> both = new HashSet<>(a);
                  both.retainAll(b);
                  return both;
                })
            .orElse(Set.of());
    sure.put(relation, all);
    return all;
  }

  private Set<Sure> sure(Rule rule) {
    List<Atom> holding = Atoms.positive(rule);
    List<String> head = Atoms.names(rule.head());
    Set<Sure> all = new HashSet<>();
    for (Examined one : examined(holding)) {
      Set<String> told =
          head.contains(one.variable())
              ? Set.of(one.variable())
              : Atoms.near(List.of(one.variable()), holding);
      for (int i = 0; i < head.size(); i++) {
        if (told.contains(head.get(i))) {
          all.add(new Sure(i, one.aspect()));
        }
      }
    }
    return all;
  }
}
