// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.logic.budget.BudgetExceededException;
import gatehouse.logic.io.FactFileException;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.tool.DatalogOptions;
import gatehouse.logic.tool.DatalogResult;
import gatehouse.logic.tool.DatalogTool;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code gatehouse datalog}: runs a Datalog program over fact files, as Soufflé would. */
public final class DatalogCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Runs a Datalog program in the syntax of Soufflé and keeps every derivation.",
            "Relations with .input are read from FACTS/NAME.facts (tab-separated). Relations with"
                + " .output are written to OUTPUT/NAME.csv, or printed; .printsize prints a size.")
        .operand("PROGRAM.dl", "The program.")
        .with(
            Option.value("--facts", "DIR", "Where the facts are; else here."),
            Option.value("--output", "DIR", "Where outputs go; else printed."),
            Option.flag("--sizes", "Print the size of every relation, and no outputs."),
            new Option(
                "--why",
                "ATOM",
                true,
                "Explain a tuple by its cheapest proof: 'execCode(\"h3\", \"root\")'; _ stands"
                    + " for any value. May be given several times."),
            Option.flag(
                "--timings", "Print what loading and inference took, and how much there is."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    Path program = given.path(0);
    if (!Files.isRegularFile(surroundings.path(program))) {
      throw new CommandException(ExitCode.USAGE, "there is no program " + program);
    }
    DatalogOptions options =
        new DatalogOptions(
            surroundings.path(given.optionalPath("--facts").orElse(Path.of(""))),
            given.optionalPath("--output").map(surroundings::path),
            given.has("--sizes"),
            given.values("--why"),
            given.has("--timings"));
    try {
      DatalogResult result =
          DatalogTool.run(surroundings.path(program), options, surroundings.out());
      result.warnings().forEach(warning -> surroundings.err().println(warning));
      return result.unproved().isEmpty() ? ExitCode.CLEAN : ExitCode.NOTHING_TO_LOOK_AT;
    } catch (ProgramException e) {
      throw new CommandException(
          ExitCode.BAD_KNOWLEDGE, "the program was refused\n" + e.getMessage());
    } catch (BudgetExceededException | FactFileException e) {
      throw new CommandException(ExitCode.BAD_KNOWLEDGE, String.valueOf(e.getMessage()));
    } catch (CharacterCodingException e) {
      throw new CommandException(ExitCode.BAD_KNOWLEDGE, program + " is no UTF-8 text");
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
