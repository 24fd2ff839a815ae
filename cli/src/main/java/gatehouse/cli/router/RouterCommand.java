// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.router;

import gatehouse.assess.Assessment;
import gatehouse.cli.audit.Languages;
import gatehouse.cli.audit.Looks;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.cli.vault.PassphraseFile;
import gatehouse.evidence.network.router.live.Make;
import gatehouse.evidence.network.router.live.OwnerKey;
import gatehouse.evidence.network.router.live.Visit;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.serial.RunFolder;
import gatehouse.report.Format;
import gatehouse.report.Renderer;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code gatehouse router}: looks at a live router, and only reads. */
public final class RouterCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Looks at a router: what it tells anyone, and with its password how it is set. It"
                + " changes nothing, tries no passwords and keeps none.",
            "Ends with 0 when all is well, 1 when there are findings, 3 when something was not"
                + " examined.")
        .optionalOperand("ADDRESS", "The router, with its port after a colon; else the gateway.")
        .with(
            Option.value("--kind", "KIND", "miwifi, openwrt or fritz; else what it looks like."),
            Option.value("--user", "NAME", "Sign in under this name, not under the usual one."),
            Option.value(
                "--password-file", "FILE", "The router's password is the first line of this file."),
            Option.flag("--anywhere", "Also look at a router that is not at home."),
            Option.value(
                "--facts", "DIR", "Write what was seen to this folder instead of a report."),
            Option.flag("--full", "Print every finding with all its steps."),
            Option.value("--lang", "LANGUAGE", "en or zh; else the language of your system."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    Optional<Path> facts = given.optionalPath("--facts");
    Optional<Make> make = given.choice("--kind", Make.values());
    Optional<Path> file = given.optionalPath("--password-file");
    Place place = Place.of(given.operands(), given.has("--anywhere"));
    RuleBook book = RuleBook.starter();
    Seen seen;
    if (file.isPresent()) {
      try (Secret password = PassphraseFile.read(surroundings.path(file.get()))) {
        OwnerKey key = new OwnerKey(given.value("--user"), password);
        seen = look(place, make, Optional.of(key), surroundings);
      }
    } else {
      seen = look(place, make, Optional.empty(), surroundings);
    }
    try {
      if (facts.isPresent()) {
        Path folder = surroundings.path(facts.get());
        new RunFolder(folder).write(seen.manifest(), seen.observed(), List.of());
        return ExitCode.CLEAN;
      }
      return report(seen, book, given, surroundings);
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be written: " + e.getMessage());
    }
  }

  private static Seen look(
      Place place, Optional<Make> make, Optional<OwnerKey> key, Surroundings surroundings)
      throws CommandException {
    Visit visit = place.visit(make, key, surroundings.clock());
    if (visit.silent()) {
      throw new CommandException(
          ExitCode.NOTHING_TO_LOOK_AT,
          "nothing at %s answers like a router; is it the right address?".formatted(place.shown()));
    }
    return Seen.of(visit, place.shown(), surroundings.clock());
  }

  private static ExitCode report(
      Seen seen, RuleBook book, Arguments given, Surroundings surroundings)
      throws CommandException, IOException {
    Assessment assessment = seen.assess(book);
    new Renderer(Languages.words(given.value("--lang").orElse(null), book, surroundings))
        .render(
            assessment,
            Format.TERMINAL,
            Looks.of(surroundings).full(given.has("--full")),
            surroundings.out());
    if (!assessment.findings().isEmpty()) {
      return ExitCode.FINDINGS;
    }
    return assessment.partial() ? ExitCode.PARTIAL : ExitCode.CLEAN;
  }
}
