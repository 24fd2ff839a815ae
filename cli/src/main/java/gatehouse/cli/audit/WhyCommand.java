// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.Match;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gatehouse why}: one finding with its whole proof. */
@picocli.CommandLine.Command(
    description = "Explains one finding of an audit, down to the line of evidence.")
public final class WhyCommand implements Command {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The finding's key as the report prints it, the beginning of it, or a rule.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "FOLDER", arity = "0..1", description = "Else here.")
  private Path folder = Path.of("");

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Override
  public ExitCode run(Surroundings surroundings) throws CommandException {
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language, book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(folder);
    outcome.tell(surroundings);
    try {
      Match match =
          new Renderer(words)
              .why(outcome.assessment(), id, Looks.of(surroundings), surroundings.out());
      return match instanceof Match.One ? ExitCode.CLEAN : ExitCode.USAGE;
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
  }
}
