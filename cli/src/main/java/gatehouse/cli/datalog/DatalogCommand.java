// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.io.FactFileException;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
      names = "--figures",
      description =
          "Say on the error stream how long loading and inference took, and how much"
              + " there is of what.")
  private boolean figures;

  @Override
  public ExitCode run(Surroundings surroundings) throws CommandException {
    Stopwatch watch = new Stopwatch(surroundings.clock());
    Program checked = compile(source(surroundings));
    checked.warnings().forEach(warning -> surroundings.err().println(warning));
    FactSet given = load(checked, surroundings.path(facts));
    watch.lap("load");
    Database database = checked.evaluate(given);
    watch.lap("inference");
    write(checked, database, surroundings);
    watch.lap("output");
    if (figures) {
      surroundings.err().print(watch.text() + Figures.text(database.statistics()));
    }
    return ExitCode.CLEAN;
  }

  private SourceText source(Surroundings surroundings) throws CommandException {
    try {
      return new SourceText(program.toString(), Files.readString(surroundings.path(program)));
    } catch (NoSuchFileException e) {
      throw new CommandException(ExitCode.USAGE, "there is no program " + program);
    } catch (CharacterCodingException e) {
      throw new CommandException(ExitCode.BAD_KNOWLEDGE, program + " is no UTF-8 text");
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, program + " cannot be read: " + e.getMessage());
    }
  }

  private static Program compile(SourceText source) throws CommandException {
    try {
      return Program.compile(List.of(source), List.of());
    } catch (ProgramException e) {
      throw new CommandException(
          ExitCode.BAD_KNOWLEDGE, "the program was refused\n" + e.getMessage());
    }
  }

  private static FactSet load(Program program, Path folder) throws CommandException {
    try {
      return new FactFiles(program, folder).read();
    } catch (FactFileException e) {
      throw new CommandException(ExitCode.BAD_KNOWLEDGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "facts cannot be read: " + e.getMessage());
    }
  }

  private void write(Program program, Database database, Surroundings surroundings)
      throws CommandException {
    Outputs outputs = new Outputs(program, database, surroundings.out());
    try {
      if (sizes) {
        outputs.sizes();
      } else if (output == null) {
        outputs.print();
      } else {
        outputs.write(Files.createDirectories(surroundings.path(output)));
      }
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "outputs cannot be written: " + e.getMessage());
    }
  }
}
