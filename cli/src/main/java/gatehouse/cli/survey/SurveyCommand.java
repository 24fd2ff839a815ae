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
import gatehouse.cli.vault.OwnTokens;
import gatehouse.cli.vault.Prompt;
import gatehouse.evidence.network.discovery.Scope;
import gatehouse.evidence.network.discovery.ScopeException;
import gatehouse.evidence.network.survey.Survey;
import gatehouse.evidence.network.survey.SurveyFolder;
import gatehouse.evidence.network.survey.Wishes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** {@code gatehouse survey}: looks at the live network, and reports as the audit does. */
public final class SurveyCommand implements Command {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){1,8}");

  private static final int FAREWELL_SECONDS = 5;

  private final Prompt prompt;

  /** A command that asks for passphrases in this way. */
  public SurveyCommand(Prompt prompt) {
    this.prompt = prompt;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Looks at the devices of one subnet of yours: who is there, which ports are open, and"
                + " whether they ask who comes. It speaks to no other address, and only reads, but"
                + " for what --try-blank and --try-defaults allow.",
            "What is seen is written down at once. Ctrl-C stops it; nothing that was seen is lost,"
                + " and gatehouse audit reads the folder.")
        .with(
            Option.value("--subnet", "CIDR", "Your own network, such as 192.168.31.0/24."),
            Option.value("--out", "FOLDER", "Write down here; else in a new folder of this place."),
            Option.value(
                "--vault",
                "FILE",
                "Ask your own devices what they are, with the tokens in this vault."),
            Option.value("--passphrase-file", "FILE", "Its first line opens the vault."),
            Option.value("--key-file", "FILE", "Or this opens it."),
            Option.flag(
                "--try-blank", "See if Mi Home devices obey the two tokens that everybody knows."),
            Option.flag(
                "--try-defaults",
                "See if services take makers' passwords: at most three tries a device, none after"
                    + " it shuts out."),
            new Option(
                "--inside-name",
                "NAME",
                true,
                "A public name of yours that leads to a private address: see if the name server"
                    + " lets it through. May be given several times."),
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
    try (OwnTokens tokens = OwnTokens.read(given, surroundings, prompt)) {
      Wishes wishes =
          new Wishes(
              tokens.byNumber(),
              given.has("--try-blank"),
              given.has("--try-defaults"),
              names(given));
      if (!look(scope, wishes, folder, place, surroundings)) {
        return ExitCode.PARTIAL;
      }
    }
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

  private static List<String> names(Arguments given) throws CommandException {
    List<String> names = new ArrayList<>();
    for (String name : given.values("--inside-name")) {
      if (!NAME.matcher(name).matches()) {
        throw new CommandException(
            ExitCode.USAGE, "'" + name + "' is no name such as camera.example.org");
      }
      names.add(name.toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** Looks, and answers whether it came to its end. */
  private static boolean look(
      Scope scope, Wishes wishes, Path folder, Path place, Surroundings surroundings)
      throws CommandException {
    AtomicBoolean stopped = new AtomicBoolean();
    CompletableFuture<Boolean> written = new CompletableFuture<>();
    Thread farewell =
        new Thread(
            () -> {
              stopped.set(true);
              surroundings.complain(
                  "stopped; what was seen so far is in " + folder + ": gatehouse audit " + folder);
              surroundings.err().flush();
              // The step that was begun gets a moment, so that the folder says where it stopped.
              written.completeOnTimeout(false, FAREWELL_SECONDS, TimeUnit.SECONDS).join();
            });
    Runtime.getRuntime().addShutdownHook(farewell);
    ProgressBar bar = new ProgressBar(surroundings, Survey.STEPS);
    try (SurveyFolder log = new SurveyFolder(place, scope.toString(), surroundings.clock())) {
      new Survey(scope, log.artefact(), log, new SecureRandom(), surroundings.clock(), stopped::get)
          .run(wishes, bar::step);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException(ExitCode.PARTIAL, "the survey could not go on: " + e.getMessage());
    } finally {
      bar.hide();
      written.complete(true);
      if (!stopped.get()) {
        Runtime.getRuntime().removeShutdownHook(farewell);
      }
    }
    return !stopped.get();
  }
}
