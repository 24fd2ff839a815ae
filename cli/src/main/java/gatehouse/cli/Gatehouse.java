// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import gatehouse.assess.rule.RulesException;
import gatehouse.cli.command.BugReport;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Version;
import gatehouse.knowledge.KnowledgeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: which command is meant, its options, and how its end is told. */
public final class Gatehouse {
  private static final List<String> HELP = List.of("help", "--help", "-h");
  private static final List<String> VERSION = List.of("--version", "-V", "version");

  private static final int LEAST_HELP_WIDTH = 55;

  private final Surroundings surroundings;

  public Gatehouse(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one command line and answers the exit code of the process. */
  public int run(String... arguments) {
    ExitCode end;
    try {
      end = dispatch(List.of(arguments));
    } catch (CommandException e) {
      surroundings.err().println("gatehouse: " + e.getMessage());
      end = e.exitCode();
    } catch (KnowledgeException | RulesException e) {
      surroundings.err().println("gatehouse: " + e.getMessage());
      end = ExitCode.BAD_KNOWLEDGE;
    } catch (RuntimeException | Error e) {
      end = new BugReport(surroundings).tell(e, arguments);
    }
    surroundings.out().flush();
    surroundings.err().flush();
    return end.code();
  }

  private ExitCode dispatch(List<String> arguments) throws CommandException {
    if (arguments.isEmpty()) {
      surroundings.err().print(Usage.overview());
      return ExitCode.USAGE;
    }
    String first = arguments.getFirst();
    if (HELP.contains(first)) {
      return help(arguments);
    }
    if (VERSION.contains(first)) {
      surroundings.out().println("gatehouse " + Version.text());
      return ExitCode.CLEAN;
    }
    return run(command(first), arguments.subList(1, arguments.size()));
  }

  private ExitCode help(List<String> arguments) throws CommandException {
    surroundings
        .out()
        .print(arguments.size() == 1 ? Usage.overview() : usage(command(arguments.get(1))));
    return ExitCode.CLEAN;
  }

  private ExitCode run(Subcommand subcommand, List<String> arguments) throws CommandException {
    Command command = subcommand.make();
    CommandLine parser = parser(subcommand, command);
    try {
      parser.parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new CommandException(
          ExitCode.USAGE, e.getMessage() + "; see: gatehouse help " + subcommand.title());
    }
    if (parser.isUsageHelpRequested()) {
      surroundings.out().print(parser.getUsageMessage(Ansi.OFF));
      return ExitCode.CLEAN;
    }
    return command.run(surroundings);
  }

  private String usage(Subcommand subcommand) {
    return parser(subcommand, subcommand.make()).getUsageMessage(Ansi.OFF);
  }

  private CommandLine parser(Subcommand subcommand, Command command) {
    CommandLine parser = new CommandLine(command).setCommandName("gatehouse " + subcommand.title());
    parser
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this.").build());
    return parser
        .setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, surroundings.width()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Gatehouse::day);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'%s' is no day such as 2026-11-01".formatted(text));
    }
  }

  private static Subcommand command(String name) throws CommandException {
    return Subcommand.named(name)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE,
                    "there is no command '%s'%s; see: gatehouse help"
                        .formatted(
                            name,
                            Nearest.to(
                                name, Arrays.stream(Subcommand.values()).map(Subcommand::title)))));
  }
}
