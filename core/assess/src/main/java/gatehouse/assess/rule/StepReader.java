// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.assess.step.AssetSpec;
import gatehouse.assess.step.Breakage;
import gatehouse.assess.step.ConditionSpec;
import gatehouse.assess.step.FixSpec;
import gatehouse.assess.step.Reference;
import gatehouse.assess.step.StepBook;
import gatehouse.assess.step.StepKind;
import gatehouse.assess.step.StepSpec;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.Annotation;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads {@code @step}, {@code @condition}, {@code @assumed}, {@code @fix} and {@code @asset}. */
final class StepReader {
  private final Problems problems;

  StepReader(Problems problems) {
    this.problems = problems;
  }

  StepBook read(Program program) {
    List<ConditionSpec> conditions = new ArrayList<>();
    conditions.addAll(
        relations(
            program,
            "condition",
            List.of("ends"),
            (r, a) -> new ConditionSpec(r, false, a.references("ends", r))));
    conditions.addAll(
        relations(program, "assumed", List.of(), (r, a) -> new ConditionSpec(r, true, List.of())));
    List<FixSpec> fixes =
        relations(
            program, "fix", List.of("minutes", "breaks", "money", "adds", "instead"), this::fix);
    List<AssetSpec> assets =
        relations(
            program, "asset", List.of("weight"), (r, a) -> new AssetSpec(r, a.number("weight", 5)));
    checkReferences(program, conditions, fixes);
    return new StepBook(steps(program), conditions, fixes, assets);
  }

  private FixSpec fix(Relation relation, AnnotationReader annotation) {
    return new FixSpec(
        relation,
        annotation.number("minutes", 10),
        annotation.word("breaks", Breakage.values(), Breakage.NOTHING),
        annotation.number("money", 0),
        annotation.references("adds", relation),
        annotation.references("instead", relation));
  }

  private List<StepSpec> steps(Program program) {
    List<StepSpec> steps = new ArrayList<>();
    Map<String, Rule> known = new HashMap<>();
    for (Rule rule : program.rules()) {
      for (Annotation annotation : rule.annotation("step").stream().toList()) {
        var reader =
            new AnnotationReader(annotation, List.of("id", "effort", "kind", "refs"), problems);
        String id = reader.text("id");
        Rule other = known.put(id, rule);
        if (other != null) {
          problems.add(
              rule.location(), "'%s' is already a step at %s".formatted(id, other.location()), "");
        }
        steps.add(
            new StepSpec(
                rule,
                id,
                reader.number("effort", 1),
                reader.word("kind", StepKind.values(), StepKind.MOVE),
                reader.texts("refs")));
      }
    }
    return steps;
  }

  private <T> List<T> relations(
      Program program,
      String name,
      List<String> keys,
      BiFunction<Relation, AnnotationReader, T> read) {
    List<T> found = new ArrayList<>();
    for (Relation relation : program.relations()) {
      relation
          .annotation(name)
          .ifPresent(a -> found.add(read.apply(relation, new AnnotationReader(a, keys, problems))));
    }
    return found;
  }

  /**
   * What a condition ends by is a fix, what a fix adds may be assumed, and the columns are right.
   */
  private void checkReferences(
      Program program, List<ConditionSpec> conditions, List<FixSpec> fixes) {
    List<String> fixNames = fixes.stream().map(f -> f.relation().name()).toList();
    List<String> assumed =
        conditions.stream().filter(ConditionSpec::assumed).map(c -> c.relation().name()).toList();
    conditions.forEach(
        c -> c.ends().forEach(end -> check(program, c.relation(), end, fixNames, "fix")));
    fixes.forEach(
        f ->
            f.adds()
                .forEach(add -> check(program, f.relation(), add, assumed, "assumed relation")));
    fixes.forEach(
        f -> f.instead().forEach(other -> check(program, f.relation(), other, fixNames, "fix")));
  }

  private void check(
      Program program, Relation from, Reference reference, List<String> allowed, String what) {
    if (!allowed.contains(reference.relation())) {
      problems.add(
          from.location(),
          "'%s' is no %s".formatted(reference.relation(), what),
          gatehouse.logic.syntax.Names.suggestion(reference.relation(), allowed));
      return;
    }
    program
        .relation(reference.relation())
        .filter(to -> to.arity() != reference.parts().size())
        .ifPresent(
            to ->
                problems.add(
                    from.location(),
                    "%s has %d columns, not %d"
                        .formatted(to.name(), to.arity(), reference.parts().size()),
                    ""));
  }
}
