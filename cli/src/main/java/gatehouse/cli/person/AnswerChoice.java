// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.person;

import gatehouse.assess.person.Answers;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.vault.KeyChoice;
import gatehouse.cli.vault.Prompt;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whose answers a command uses: those of a file that is named, else the sealed ones when their key
 * is given, else nobody's.
 */
public final class AnswerChoice {
  private AnswerChoice() {}

  /** The options that choose answers. */
  public static Option[] options() {
    return new Option[] {
      Option.value(
          "--answers",
          "FILE",
          "Order findings by these answers of the interview, sealed or as text; without it, by the"
              + " sealed ones in your home folder when --passphrase-file or --key-file opens"
              + " them."),
      Option.flag(
          "--show-answers",
          "Say what your answers changed also in a report that others may see: one in a file, one"
              + " for machines, or where somebody at home worries you.")
    };
  }

  /** The answers that are to be used. */
  public static Answers of(Arguments given, Surroundings surroundings) throws CommandException {
    KeyChoice keys = new KeyChoice(given, surroundings, Prompt.terminal());
    Optional<Path> named = given.optionalPath("--answers");
    if (named.isPresent()) {
      Path file = surroundings.path(named.get());
      return AnswersFile.isSealed(file)
          ? new SealedAnswers(file, keys, surroundings).read()
          : AnswersFile.read(file);
    }
    Optional<Path> place = AnswersPlace.of(surroundings);
    if (place.isEmpty() || !keys.isGiven()) {
      return Answers.NONE;
    }
    SealedAnswers sealed = new SealedAnswers(place.get(), keys, surroundings);
    try {
      return sealed.exist() ? sealed.read() : Answers.NONE;
    } catch (CommandException e) {
      surroundings.complain(e.getMessage() + "; findings are in everybody's order");
      return Answers.NONE;
    }
  }
}
