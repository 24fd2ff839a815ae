// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import gatehouse.cli.accounts.AccountsCommand;
import gatehouse.cli.advice.AdviseCommand;
import gatehouse.cli.audit.AuditCommand;
import gatehouse.cli.audit.WhyCommand;
import gatehouse.cli.command.Command;
import gatehouse.cli.datalog.DatalogCommand;
import gatehouse.cli.device.DeviceCommand;
import gatehouse.cli.evidence.EvidenceCommand;
import gatehouse.cli.facts.FactsCommand;
import gatehouse.cli.interview.InterviewCommand;
import gatehouse.cli.link.LinkCommand;
import gatehouse.cli.path.PathsCommand;
import gatehouse.cli.path.PlanCommand;
import gatehouse.cli.path.WhatIfCommand;
import gatehouse.cli.router.RouterCommand;
import gatehouse.cli.scan.ScanCommand;
import gatehouse.cli.segments.SegmentsCommand;
import gatehouse.cli.simulate.SimulateCommand;
import gatehouse.cli.survey.SurveyCommand;
import gatehouse.cli.vault.Prompt;
import gatehouse.cli.vault.VaultCommand;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The commands, as {@code gatehouse help} lists them; a class is loaded only when it is asked for.
 */
enum Subcommand {
  AUDIT("read a folder of evidence and report what is wrong", AuditCommand::new),
  WHY("explain one finding, down to the line of evidence", WhyCommand::new),
  DEVICE("tell everything about one device, and what standards say of it", DeviceCommand::new),
  SEGMENTS("tell which part of the home reaches which, show it, and plan", SegmentsCommand::new),
  PATHS("show how somebody hostile gets to what matters", PathsCommand::new),
  WHAT_IF("tell what a change would close, and what most ways go through", WhatIfCommand::new),
  PLAN("plan the cheapest changes that stop them", PlanCommand::new),
  INTERVIEW(
      "say what worries you, so that it comes first",
      () -> new InterviewCommand(Prompt.terminal(), System.in)),
  EVIDENCE("keep a folder as it is, with hashes to check it by", EvidenceCommand::new),
  SURVEY("look at the devices of your own network", () -> new SurveyCommand(Prompt.terminal())),
  SCAN("read APK files, a line for each app", ScanCommand::new),
  ROUTER("look at a live router: what it tells, how it is set", RouterCommand::new),
  ADVISE("compare phones and devices before you buy", AdviseCommand::new),
  LINK("say what a link, message or QR code is up to", LinkCommand::new),
  ACCOUNTS(
      "say which accounts are in danger, from password exports",
      () -> new AccountsCommand(Prompt.terminal())),
  VAULT("keep the keys to your devices, sealed", () -> new VaultCommand(Prompt.terminal())),
  DATALOG("run a Datalog program over fact files", DatalogCommand::new),
  SIMULATE("play the devices of a home, to try things on", SimulateCommand::new),
  FACTS("print the fact vocabulary", FactsCommand::new);

  private final String summary;
  private final Supplier<Command> maker;

  Subcommand(String summary, Supplier<Command> maker) {
    this.summary = summary;
    this.maker = maker;
  }

  static Optional<Subcommand> named(String name) {
    return Arrays.stream(values()).filter(c -> c.title().equals(name)).findFirst();
  }

  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String summary() {
    return summary;
  }

  Command make() {
    return maker.get();
  }
}
