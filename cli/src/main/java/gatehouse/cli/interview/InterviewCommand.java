// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.interview;

import gatehouse.assess.person.Answers;
import gatehouse.cli.audit.Languages;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.cli.person.AnswersFile;
import gatehouse.cli.person.AnswersPlace;
import gatehouse.cli.person.SealedAnswers;
import gatehouse.cli.vault.KeyChoice;
import gatehouse.cli.vault.Prompt;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** {@code gatehouse interview}: asks what worries a person, and seals the answers. */
public final class InterviewCommand implements Command {
  private final Prompt prompt;
  private final InputStream in;

  /** An interview with whoever types into a stream; passphrases are asked for by a prompt. */
  public InterviewCommand(Prompt prompt, InputStream in) {
    this.prompt = prompt;
    this.in = in;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Asks at most eight questions - who worries you, what must not leak, what may stop - so"
                + " that audit, paths and plan put first what matters to you. None must be"
                + " answered, and nothing is ever hidden because of an answer.",
            "The answers are sealed in a file on this computer, under a passphrase or a key file.")
        .with(
            Option.value(
                "--answers",
                "FILE",
                "Take the answers from this file, or from - , and ask nothing."),
            Option.flag("--show", "Print the answers; with --answers, seal nothing."),
            Option.flag("--forget", "Delete the sealed answers; needs no key."),
            Option.value(
                "--sealed",
                "FILE",
                "The sealed answers; without it, what GATEHOUSE_ANSWERS names, else"
                    + " .gatehouse/answers in your home folder."),
            Option.value("--passphrase-file", "FILE", "Its first line opens the answers."),
            Option.value("--key-file", "FILE", "32 random bytes that open them; made if missing."),
            Option.value(
                "--lang", "LANGUAGE", "en or zh; without it, the language of your system."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    Words words =
        Languages.words(given.value("--lang").orElse(null), RuleBook.starter(), surroundings);
    Desk desk = new Desk(words, surroundings);
    Optional<String> file = given.value("--answers");
    if (file.isPresent() && given.has("--show")) {
      desk.show(fromFile(file.get(), given, surroundings));
      desk.say(words.text("interview.only-this"));
      return ExitCode.CLEAN;
    }
    SealedAnswers sealed =
        new SealedAnswers(
            place(given, surroundings), new KeyChoice(given, surroundings, prompt), surroundings);
    if (given.has("--forget")) {
      desk.tell(sealed.forget() ? "interview.forgotten" : "interview.none", sealed.file());
      return ExitCode.CLEAN;
    }
    if (given.has("--show")) {
      if (!sealed.exist()) {
        desk.tell("interview.none", sealed.file());
        return ExitCode.CLEAN;
      }
      desk.show(sealed.read());
      return ExitCode.CLEAN;
    }
    Optional<Answers> answers =
        file.isPresent()
            ? Optional.of(fromFile(file.get(), given, surroundings))
            : asked(words, desk, surroundings);
    if (answers.isEmpty()) {
      desk.say(words.text("interview.left"));
      return ExitCode.CLEAN;
    }
    sealed.keep(answers.get());
    desk.kept(sealed.file());
    return ExitCode.CLEAN;
  }

  private Optional<Answers> asked(Words words, Desk desk, Surroundings surroundings)
      throws CommandException {
    if (!surroundings.outIsTerminal()) {
      throw new CommandException(
          ExitCode.USAGE, "nobody sits at a terminal to be asked; give --answers FILE");
    }
    Conversation conversation = new Conversation(words, Typed.from(in), surroundings);
    Optional<Answers> answers = conversation.hold();
    answers.ifPresent(desk::show);
    return answers.filter(all -> conversation.isKept());
  }

  private Answers fromFile(String file, Arguments given, Surroundings surroundings)
      throws CommandException {
    if (file.equals("-")) {
      return AnswersFile.read(in, "standard input");
    }
    Path path = given.optionalPath("--answers").orElseThrow();
    return AnswersFile.read(surroundings.path(path));
  }

  private static Path place(Arguments given, Surroundings surroundings) throws CommandException {
    Optional<Path> named = given.optionalPath("--sealed").map(surroundings::path);
    return named
        .or(() -> AnswersPlace.of(surroundings))
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE, "say where the sealed answers are: --sealed FILE"));
  }

  /** Says what became of answers. */
  private record Desk(Words words, Surroundings surroundings) {
    void show(Answers answers) {
      say("");
      new Sheet(words).lines(answers).forEach(this::say);
    }

    void kept(Path file) {
      tell("interview.sealed", file);
      say(words.text("interview.use"));
      say("  gatehouse audit FOLDER --answers " + file);
      say(words.text("interview.forget"));
    }

    void tell(String key, Path file) {
      say(words.say(key, "file", Phrase.evidence(file.toString())).plain());
    }

    void say(String line) {
      surroundings.out().println(line);
    }
  }
}
