// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import gatehouse.assess.rule.RulesException;
import gatehouse.cli.command.ArgumentReader;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.BugReport;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.HelpPage;
import gatehouse.cli.command.Nearest;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.cli.command.Version;
import gatehouse.knowledge.KnowledgeException;
import java.util.Arrays;
import java.util.List;

/** The command line: which command is meant, its options, and how its end is told. */
public final class Gatehouse {
  private static final List<String> HELP = List.of("help", "--help", "-h");
  private static final List<String> VERSION = List.of("--version", "-V", "version");

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
      surroundings.complain(String.valueOf(e.getMessage()));
      end = e.exitCode();
    } catch (KnowledgeException | RulesException e) {
      surroundings.complain(String.valueOf(e.getMessage()));
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

  private ExitCode run(Subcommand subcommand, List<String> words) throws CommandException {
    Command command = subcommand.make();
    Arguments given = arguments(subcommand, command.syntax(), words);
    if (given.has("--help")) {
      surroundings.out().print(usage(subcommand));
      return ExitCode.CLEAN;
    }
    return command.run(given, surroundings);
  }

  private static Arguments arguments(Subcommand subcommand, Syntax syntax, List<String> words)
      throws CommandException {
    try {
      return ArgumentReader.read(syntax, words);
    } catch (CommandException e) {
      throw new CommandException(
          e.exitCode(), e.getMessage() + "; see: gatehouse help " + subcommand.title());
    }
  }

  private String usage(Subcommand subcommand) {
    return HelpPage.of(
        "gatehouse " + subcommand.title(), subcommand.make().syntax(), surroundings.width());
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
