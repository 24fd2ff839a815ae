// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.words.Language;
import gatehouse.report.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language in which a report speaks. */
public final class Languages {
  private Languages() {}

  /** The words in the language that was asked for, or else in that of the system. */
  public static Words words(@Nullable String asked, RuleBook book, Surroundings surroundings)
      throws CommandException {
    Language language = of(asked, surroundings);
    return Words.of(language, book.messages(Locale.forLanguageTag(language.tag()))::find);
  }

  /** The language that was asked for, or else that of the system. */
  public static Language of(@Nullable String asked, Surroundings surroundings)
      throws CommandException {
    return asked == null ? ofSystem(surroundings) : named(asked);
  }

  private static Language named(String name) throws CommandException {
    Locale locale = Locale.forLanguageTag(name.replace('_', '-'));
    Language language = Language.of(locale);
    if (!Locale.forLanguageTag(language.tag()).getLanguage().equals(locale.getLanguage())) {
      throw new CommandException(
          ExitCode.USAGE, "--lang " + name + " is not spoken yet; choose en or zh");
    }
    return language;
  }

  /** POSIX: the first of these variables that is set decides. */
  private static Language ofSystem(Surroundings surroundings) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(surroundings::variable)
        .flatMap(Optional::stream)
        .findFirst()
        .filter(value -> value.startsWith("zh"))
        .map(value -> Language.CHINESE)
        .orElse(Language.ENGLISH);
  }
}
