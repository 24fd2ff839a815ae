// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse datalog}: runs a Datalog program over fact files, as Soufflé would. */
@picocli.CommandLine.Command(
    description = {
      "Runs a Datalog program in the syntax of Soufflé and keeps every derivation.",
      "Relations with .input are read from FACTS/NAME.facts (tab-separated). Relations with .output"
          + " are written to OUTPUT/NAME.csv, or printed; .printsize prints a size."
    })
public final class DatalogCommand implements Command {
  @Parameters(paramLabel = "PROGRAM.dl", description = "The program.")
  private Path program = Path.of("");

  @Option(names = "--facts", paramLabel = "DIR", description = "Where the facts are; else here.")
  private Path facts = Path.of("");

  @Option(names = "--output", paramLabel = "DIR", description = "Where outputs go; else printed.")
  private @Nullable Path output;

  @Option(names = "--sizes", description = "Print the size of every relation, and no outputs.")
  private boolean sizes;

  @Option(
      names = "--why",
      paramLabel = "ATOM",
      description =
          "Explain a tuple by its cheapest proof: 'execCode(\"h3\", \"root\")'; _ stands for any"
              + " value. May be given several times.")
  private List<String> why = List.of();

  @Option(
      names = "--timings",
      description = "Print what loading and inference took, and how much there is.")
  private boolean timings;

  @Override
  public ExitCode run(Surroundings surroundings) throws CommandException {
    if (!Files.isRegularFile(surroundings.path(program))) {
      throw new CommandException(ExitCode.USAGE, "there is no program " + program);
    }
    DatalogOptions options =
        new DatalogOptions(
            surroundings.path(facts),
            Optional.ofNullable(output).map(surroundings::path),
            sizes,
            why,
            timings);
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
