// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.segments;

import gatehouse.assess.Severity;
import gatehouse.assess.audit.Home;
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
import gatehouse.evidence.network.walls.plan.PlanKind;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.Fact;
import gatehouse.report.Look;
import gatehouse.report.Renderer;
import gatehouse.report.SheetFormat;
import gatehouse.report.segments.SegmentsSheet;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** {@code gatehouse segments}: which part of the home reaches which, and how to part them. */
public final class SegmentsCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Tells which part of the home reaches which, each answer with what it rests on; and"
                + " writes a plan that parts guests and devices from the main network and keeps Mi"
                + " Home in control.",
            "With --prove, twice, messages show it: small ones of random letters go between the two"
                + " places you name and nowhere else, over TCP and UDP at port "
                + ProveLegs.PORT
                + ", and the page of each place's gateway is asked for. Do that in your own home"
                + " only. Nothing is changed, but for --bounce.",
            "Ends with 0 when all is well, 1 when a wall has a hole, 3 when something was not"
                + " examined.")
        .optionalOperand("FOLDER", "What to read; else here.")
        .with(EvidenceOptions.all())
        .with(
            Option.value("--format", "FORMAT", "terminal, html or json; else terminal."),
            Option.value("--plan", "ROUTER", "Print the plan for openwrt, miwifi or linux."),
            new Option(
                "--prove",
                "USE=PLACE",
                true,
                "An end of the proof: main, guests or devices, and an interface there: eth0 of this"
                    + " computer, ns:NAME/eth0 in a network namespace, ssh:HOST/eth0 on another"
                    + " computer, adb:SERIAL/wlan0 on a phone. It needs nc there."),
            Option.flag(
                "--bounce",
                "Also try the way round by the gateway. For a moment this changes the table of"
                    + " neighbours of the first end, and needs the right to."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    SheetFormat format =
        given.choice("--format", SheetFormat.values()).orElse(SheetFormat.TERMINAL);
    Optional<PlanKind> plan = given.choice("--plan", PlanKind.values());
    EvidenceOptions evidence = new EvidenceOptions(given);
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language(), book, surroundings);
    Path folder = given.path(0);
    if (given.has("--prove")) {
      new ProveLegs(surroundings)
          .show(surroundings.path(folder), given.values("--prove"), given.has("--bounce"));
    }
    Outcome outcome = new Audit(book, evidence, surroundings).of(folder);
    EnumSet<ExitCode> ends = outcome.tell(surroundings);
    Home home = outcome.home();
    Sheet sheet =
        plan.isPresent()
            ? PlanSheet.of(plan.get(), facts(home), words)
            : SegmentsSheet.of(home, words);
    Look look = outcome.look(surroundings).at(evidence.again(folder));
    try {
      new Renderer(words).page(sheet, format, look, surroundings.out());
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
    if (plan.isPresent()) {
      return ExitCode.CLEAN;
    }
    if (SegmentsSheet.findings(home.assessment()).stream()
        .anyMatch(finding -> finding.severity().compareTo(Severity.LOW) <= 0)) {
      ends.add(ExitCode.FINDINGS);
    }
    return ends.iterator().next();
  }

  private static List<Fact> facts(Home home) {
    return home.facts().stream().<Fact>map(observed -> observed.fact()).toList();
  }
}
