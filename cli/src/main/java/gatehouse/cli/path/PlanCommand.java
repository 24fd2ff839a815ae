// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import gatehouse.assess.Assessment;
import gatehouse.assess.grade.PlanGrades;
import gatehouse.assess.path.Exposure;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Refusal;
import gatehouse.assess.path.Start;
import gatehouse.cli.audit.Audit;
import gatehouse.cli.audit.EvidenceOptions;
import gatehouse.cli.audit.Languages;
import gatehouse.cli.audit.Outcome;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.AskedPlan;
import gatehouse.report.Format;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** {@code gatehouse plan}: the cheapest changes after which nobody gets what matters. */
public final class PlanCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Plans the cheapest changes after which nobody gets what matters in your home, in the"
                + " order in which each gains most, with the way that opens again without it.")
        .optionalOperand("FOLDER", "What to read; else here.")
        .with(EvidenceOptions.all())
        .with(
            Option.value("--against", "NAME", "Only against these: internet, neighbour, ..."),
            Option.value("--minutes", "N", "No more work than this."),
            new Option("--without", "ID", true, "Plan without this change; may be given again."),
            Option.value("--format", "FORMAT", "terminal or json."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    EvidenceOptions evidence = new EvidenceOptions(given);
    Format format = given.choice("--format", Format.values()).orElse(Format.TERMINAL);
    int asked = given.count("--minutes", 0);
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language(), book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(given.path(0));
    outcome.tell(surroundings);
    Assessment assessment = outcome.assessment();
    Named named = new Named(assessment, words);
    Optional<String> against = given.value("--against");
    Exposure exposure = assessment.exposure();
    Predicate<Start> feared =
        against.isEmpty() ? exposure.concern()::fears : named.start(against.get());
    List<PossibleFix> refused = named.fixes(given.values("--without"));
    OptionalInt minutes = asked > 0 ? OptionalInt.of(asked) : exposure.concern().minutes();
    Plan plan =
        against.isEmpty() && refused.isEmpty() && asked == 0
            ? exposure.plan()
            : exposure.plan(feared, fix -> !refused.contains(fix), minutes);
    Optional<Refusal> refusal =
        refused.isEmpty()
            ? Optional.empty()
            : Optional.of(Refusal.of(exposure.plan(feared, fix -> true, minutes), plan));
    AskedPlan answer = new AskedPlan(plan, PlanGrades.of(assessment, plan), minutes, refusal);
    try {
      new Renderer(words)
          .plan(assessment, answer, format, outcome.look(surroundings), surroundings.out());
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
    return ExitCode.CLEAN;
  }
}
