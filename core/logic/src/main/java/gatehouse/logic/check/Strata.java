// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Orders the relations so that what is negated or aggregated is complete before. */
final class Strata {
  private final List<Relation> relations;
  private final List<List<Edge>> edges = new ArrayList<>();

  /** One relation needs another, at an atom, and complete or not. */
  private record Edge(int to, Atom atom, boolean complete) {}

  private Strata(List<Relation> relations, Map<String, Integer> index, List<Rule> rules) {
    this.relations = relations;
    relations.forEach(r -> edges.add(new ArrayList<>()));
    for (Rule rule : rules) {
      Integer head = index.get(rule.head().relation());
      if (head != null) {
        Variables.AtomVisitor visitor =
            (atom, complete) -> {
              Integer to = index.get(atom.relation());
              if (to != null) {
                edges.get(head).add(new Edge(to, atom, complete));
              }
            };
        Variables.atoms(rule.body(), visitor, false);
        rule.head().arguments().stream()
            .flatMap(term -> Variables.aggregates(term).stream())
            .forEach(aggregate -> Variables.atoms(aggregate.body(), visitor, true));
      }
    }
  }

  static List<Stratum> of(
      List<Relation> relations,
      Map<String, Integer> index,
      List<Rule> rules,
      Diagnostics diagnostics) {
    var strata = new Strata(relations, index, rules);
    List<BitSet> components =
        Components.of(
            strata.edges.stream().map(e -> e.stream().mapToInt(Edge::to).toArray()).toList());
    var result = new ArrayList<Stratum>();
    List<List<Rule>> byHead = byHead(relations, index, rules);
    for (BitSet component : components) {
      strata.checkCompletion(component, diagnostics);
      List<Rule> own =
          component.stream()
              .boxed()
              .flatMap(relation -> byHead.get(relation).stream())
              .sorted(Comparator.comparing(Rule::id))
              .toList();
      if (!own.isEmpty()) {
        result.add(new Stratum(component, strata.needs(component), own));
      }
    }
    return result;
  }

  /** For each relation the rules that conclude it. */
  private static List<List<Rule>> byHead(
      List<Relation> relations, Map<String, Integer> index, List<Rule> rules) {
    List<List<Rule>> byHead = new ArrayList<>();
    relations.forEach(r -> byHead.add(new ArrayList<>()));
    for (Rule rule : rules) {
      Integer head = index.get(rule.head().relation());
      if (head != null) {
        byHead.get(head).add(rule);
      }
    }
    return byHead;
  }

  private BitSet needs(BitSet component) {
    var needs = new BitSet();
    component.stream().forEach(r -> edges.get(r).forEach(edge -> needs.set(edge.to())));
    return needs;
  }

  private void checkCompletion(BitSet component, Diagnostics diagnostics) {
    for (int from = component.nextSetBit(0); from >= 0; from = component.nextSetBit(from + 1)) {
      for (Edge edge : edges.get(from)) {
        if (edge.complete() && component.get(edge.to())) {
          diagnostics.error(
              edge.atom().location(),
              "'"
                  + edge.atom().relation()
                  + "' is negated or aggregated, and depends on the outcome: "
                  + cycle(from, edge.to(), component),
              "break the cycle");
        }
      }
    }
  }

  /** The shortest way from the needed relation back, in words. */
  private String cycle(int from, int to, BitSet component) {
    int[] before = new int[relations.size()];
    var seen = new BitSet();
    var queue = new ArrayList<>(List.of(to));
    seen.set(to);
    before[to] = to;
    for (int i = 0; i < queue.size() && !seen.get(from); i++) {
      int at = queue.get(i);
      for (Edge edge : edges.get(at)) {
        if (component.get(edge.to()) && !seen.get(edge.to())) {
          seen.set(edge.to());
          before[edge.to()] = at;
          queue.add(edge.to());
        }
      }
    }
    var way = new StringBuilder(relations.get(from).name());
    for (int at = from; at != to; at = before[at]) {
      way.insert(0, relations.get(before[at]).name() + " -> ");
    }
    return relations.get(from).name() + " -> not " + way;
  }
}
