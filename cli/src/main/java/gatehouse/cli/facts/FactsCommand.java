// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.facts;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** {@code gatehouse facts}: the fact vocabulary as documentation. */
public final class FactsCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of("Prints every kind of fact, with its columns and what they mean.")
        .operands("RELATION", 0, "Only these; without one, all.")
        .with(Option.flag("--markdown", "Print a page of documentation."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    FactPage page = given.has("--markdown") ? new MarkdownPage() : new PlainPage();
    surroundings.out().print(page.text(chosen(given.operands())));
    return ExitCode.CLEAN;
  }

  private static List<Relation> chosen(List<String> names) throws CommandException {
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
