// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.facts;

import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse facts}: the fact vocabulary as documentation. */
@picocli.CommandLine.Command(
    description = "Prints every kind of fact, with its columns and what they mean.")
public final class FactsCommand implements Command {
  @Parameters(
      paramLabel = "RELATION",
      arity = "0..*",
      description = "Only these; without one, all.")
  private List<String> names = List.of();

  @Option(names = "--markdown", description = "Print a page of documentation.")
  private boolean markdown;

  @Override
  public ExitCode run(Surroundings surroundings) throws CommandException {
    FactPage page = markdown ? new MarkdownPage() : new PlainPage();
    surroundings.out().print(page.text(chosen()));
    return ExitCode.CLEAN;
  }

  private List<Relation> chosen() throws CommandException {
    if (names.isEmpty()) {
      return Vocabulary.relations();
    }
    List<Relation> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(
          Vocabulary.relation(name)
              .orElseThrow(
                  () ->
                      new CommandException(
                          ExitCode.USAGE,
                          "no kind of fact is called '" + name + "'; gatehouse facts lists them")));
    }
    return chosen;
  }
}
