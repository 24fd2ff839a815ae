// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.Concern;
import gatehouse.assess.path.Start;
import gatehouse.cli.audit.Audit;
import gatehouse.cli.audit.EvidenceOptions;
import gatehouse.cli.audit.Languages;
import gatehouse.cli.audit.Outcome;
import gatehouse.cli.audit.OutputFile;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.Format;
import gatehouse.report.Look;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code gatehouse paths}: how somebody hostile gets to what matters. */
public final class PathsCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Shows the easiest ways of those who might be hostile to what matters in your home,"
                + " step by step, and what each thing gives away when it is in their hands.")
        .optionalOperand("FOLDER", "What to read; else here.")
        .with(EvidenceOptions.all())
        .with(
            Option.value(
                "--from",
                "NAME",
                "Only from here: internet, neighbour, guest, ..., or the name of a device, phone,"
                    + " app or account in their hands."),
            Option.value("--to", "NAME", "Only to what is about this: a name, or a kind of asset."),
            Option.value(
                "--map", "FILE", "Draw the home with the easiest of these ways, as SVG, too."),
            Option.flag("--full", "Tell every way, not only the worst three of each."),
            Option.value("--format", "FORMAT", "terminal or json."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    EvidenceOptions evidence = new EvidenceOptions(given);
    Format format = given.choice("--format", Format.values()).orElse(Format.TERMINAL);
    Optional<Path> map = given.optionalPath("--map");
    OutputFile.check(surroundings, map);
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language(), book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(given.path(0));
    outcome.tell(surroundings);
    Assessment assessment = outcome.assessment();
    Named named = new Named(assessment, words);
    Optional<String> from = given.value("--from");
    Concern concern = assessment.exposure().concern();
    Predicate<Start> starts = from.isEmpty() ? feared(outcome, concern) : named.start(from.get());
    Optional<String> to = given.value("--to");
    Predicate<Asset> assets = to.isEmpty() ? concern::keeps : named.asset(to.get());
    Look look =
        outcome.look(surroundings).full(given.has("--full")).at(evidence.again(given.path(0)));
    Renderer renderer = new Renderer(words);
    StringBuilder svg = new StringBuilder();
    try {
      renderer.paths(assessment, starts, assets, format, look, surroundings.out());
      renderer.map(assessment, starts, assets, svg);
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
    return map.isEmpty() || OutputFile.isWritten(surroundings, map.get(), svg)
        ? ExitCode.CLEAN
        : ExitCode.USAGE;
  }

  /** Those whom the person named; where somebody may look on, everybody, so as to name nobody. */
  private static Predicate<Start> feared(Outcome outcome, Concern concern) {
    return outcome.person().quiet() ? Start::isAdversary : concern::fears;
  }
}
