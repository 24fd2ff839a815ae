// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import gatehouse.assess.audit.Home;
import gatehouse.assess.audit.Supposition;
import gatehouse.assess.audit.WhatIf;
import gatehouse.assess.path.ChokePoints;
import gatehouse.assess.path.Concern;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Planner;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Start;
import gatehouse.cli.audit.Audit;
import gatehouse.cli.audit.EvidenceOptions;
import gatehouse.cli.audit.Languages;
import gatehouse.cli.audit.Outcome;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.Fact;
import gatehouse.report.Format;
import gatehouse.report.Look;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code gatehouse what-if}: what a change would close, open, and cost. */
public final class WhatIfCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Tells what would be otherwise in your home if a change were made, or if a fact were"
                + " otherwise. Without a supposition it tells what each change alone is worth, and"
                + " what most ways to what matters go through. Nothing is changed.",
            "Facts are written as gatehouse facts describes them:"
                + " wifi(\"segment:home\", \"Home\", \"open\"). In --without, _ stands for"
                + " anything.")
        .optionalOperand("FOLDER", "What to read; else here.")
        .with(EvidenceOptions.all())
        .with(
            new Option("--do", "ID", true, "This change were made; may be given again."),
            new Option("--assume", "FACT", true, "This fact held; may be given again."),
            new Option("--without", "FACT", true, "These facts did not hold; may be given again."),
            Option.value("--against", "NAME", "Only against these: internet, neighbour, ..."),
            Option.flag("--full", "Tell all, not only the first few."),
            Option.value("--format", "FORMAT", "terminal or json."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    EvidenceOptions evidence = new EvidenceOptions(given);
    Format format = given.choice("--format", Format.values()).orElse(Format.TERMINAL);
    List<Fact> held = held(given.values("--assume"));
    List<Supposition> gone = gone(given.values("--without"));
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language(), book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(given.path(0));
    outcome.tell(surroundings);
    Home home = outcome.home();
    Named named = new Named(home.assessment(), words);
    Concern concern = home.assessment().exposure().concern();
    Optional<String> against = given.value("--against");
    Predicate<Start> feared = against.isEmpty() ? concern::fears : named.start(against.get());
    Set<String> fixes =
        named.fixes(given.values("--do")).stream()
            .map(PossibleFix::key)
            .collect(Collectors.toSet());
    Look look = outcome.look(surroundings).full(given.has("--full"));
    Renderer renderer = new Renderer(words);
    try {
      if (held.isEmpty() && gone.isEmpty() && fixes.isEmpty()) {
        Planner planner = new Planner(home.assessment().graph(), concern);
        List<Pair> pairs = planner.open(feared);
        renderer.worth(
            home.assessment(),
            pairs.size(),
            planner.worth(pairs),
            ChokePoints.of(home.assessment().graph(), pairs),
            format,
            look,
            surroundings.out());
      } else {
        Home supposed = held.isEmpty() && gone.isEmpty() ? home : home.suppose(held, gone);
        WhatIf whatIf = WhatIf.of(home, supposed, fixes, feared);
        renderer.whatIf(whatIf, format, look, surroundings.out());
      }
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
    return ExitCode.CLEAN;
  }

  private static List<Fact> held(List<String> texts) throws CommandException {
    List<Fact> held = new ArrayList<>();
    for (Supposition supposition : gone(texts)) {
      held.add(understood(supposition::fact));
    }
    return held;
  }

  private static List<Supposition> gone(List<String> texts) throws CommandException {
    List<Supposition> gone = new ArrayList<>();
    for (String text : texts) {
      gone.add(understood(() -> Supposition.parse(text)));
    }
    return gone;
  }

  private static <T> T understood(Supplier<T> reader) throws CommandException {
    try {
      return reader.get();
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
