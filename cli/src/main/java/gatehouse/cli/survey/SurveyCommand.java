// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.survey;

import gatehouse.cli.audit.AuditCommand;
import gatehouse.cli.command.ArgumentReader;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.ProgressBar;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.evidence.network.discovery.Scope;
import gatehouse.evidence.network.discovery.ScopeException;
import gatehouse.evidence.network.survey.Survey;
import gatehouse.evidence.network.survey.SurveyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code gatehouse survey}: looks at the live network, and reports as the audit does. */
public final class SurveyCommand implements Command {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Looks at the devices of one subnet of yours: who is there, which ports are open, and"
                + " whether they ask who comes. It only reads, and speaks to no other address.",
            "What is seen is written down at once. Ctrl-C stops it; nothing that was seen is lost,"
                + " and gatehouse audit reads the folder.")
        .with(
            Option.value("--subnet", "CIDR", "Your own network, such as 192.168.31.0/24."),
            Option.value("--out", "FOLDER", "Write down here; else in a new folder of this place."),
            Option.value(
                "--lang", "LANGUAGE", "en or zh; without it, the language of your system."),
            Option.flag("--full", "Print every finding with all its steps."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    Scope scope = scope(given);
    Path folder =
        given
            .optionalPath("--out")
            .orElseGet(() -> Path.of("survey-" + STAMP.format(surroundings.clock().instant())));
    Path place = surroundings.path(folder);
    if (Files.exists(place.resolve("facts.jsonl"))) {
      throw new CommandException(
          ExitCode.USAGE, folder + " holds a survey already; give another folder by --out");
    }
    look(scope, folder, place, surroundings);
    List<String> words = new ArrayList<>(List.of(folder.toString()));
    given.value("--lang").ifPresent(language -> words.add("--lang=" + language));
    if (given.has("--full")) {
      words.add("--full");
    }
    AuditCommand audit = new AuditCommand();
    return audit.run(ArgumentReader.read(audit.syntax(), words), surroundings);
  }

  private static Scope scope(Arguments given) throws CommandException {
    String subnet =
        given
            .value("--subnet")
            .orElseThrow(
                () ->
                    new CommandException(
                        ExitCode.USAGE,
                        "say which network is yours, such as --subnet=192.168.31.0/24"));
    try {
      return Scope.of(subnet);
    } catch (ScopeException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private static void look(Scope scope, Path folder, Path place, Surroundings surroundings)
      throws CommandException {
    AtomicBoolean stopped = new AtomicBoolean();
    Thread farewell =
        new Thread(
            () -> {
              stopped.set(true);
              surroundings.complain(
                  "stopped; what was seen so far is in " + folder + ": gatehouse audit " + folder);
              surroundings.err().flush();
            });
    Runtime.getRuntime().addShutdownHook(farewell);
    ProgressBar bar = new ProgressBar(surroundings, Survey.STEPS);
    try (SurveyFolder log = new SurveyFolder(place, scope.toString(), surroundings.clock())) {
      new Survey(scope, log.artefact(), log, new SecureRandom(), stopped::get).run(bar::step);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException(ExitCode.PARTIAL, "the survey could not go on: " + e.getMessage());
    } finally {
      bar.hide();
      if (!stopped.get()) {
        Runtime.getRuntime().removeShutdownHook(farewell);
      }
    }
  }
}
