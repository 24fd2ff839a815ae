// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.Look;
import gatehouse.report.Match;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;

/** {@code gatehouse why}: one finding with its whole proof. */
public final class WhyCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of("Explains one finding of an audit, down to the line of evidence.")
        .operand("ID", "The finding's key as the report prints it, the beginning of it, or a rule.")
        .optionalOperand("FOLDER", "What to read; else here.")
        .with(EvidenceOptions.all());
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    String id = given.operands().getFirst();
    EvidenceOptions evidence = new EvidenceOptions(given);
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language, book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(given.path(1));
    outcome.tell(surroundings);
    try {
      Look look = outcome.look(surroundings).at(evidence.again(given.path(1)));
      Match match =
          new Renderer(words).why(outcome.shown(false, given), id, look, surroundings.out());
      return match instanceof Match.One ? ExitCode.CLEAN : ExitCode.USAGE;
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
  }
}
