// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.cli.audit.Languages;
import gatehouse.cli.audit.LeakOptions;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.cli.vault.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** {@code gatehouse accounts}: says which accounts are in danger, and what to do first. */
public final class AccountsCommand implements Command {
  private static final String BUILD = "build-filter";

  private final Prompt prompt;

  /** A command that asks for passphrases in this way. */
  public AccountsCommand(Prompt prompt) {
    this.prompt = prompt;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Reads what password managers and browsers export - Bitwarden, 1Password, KeePass,"
                + " Chrome, Edge, Firefox, Safari - and says which passwords are weak, used twice,"
                + " leaked or old, which accounts have no second step, and what to do first.",
            "Secrets are read into memory that is cleared. None is shown, written or sent.",
            "build-filter LIST - make the filter for --leaks of the public list of leaked"
                + " passwords: a folder of files named by five digits, or one file in the order of"
                + " its hashes",
            "Ends with 0 when nothing is wrong, 1 when something is, 3 when something was not"
                + " looked at.")
        .operands("FILE", 1, "Exports; or build-filter and the list.")
        .with(LeakOptions.options())
        .with(LeakOptions.online())
        .with(
            Option.value("--passphrase-file", "FILE", "Its first line opens encrypted exports."),
            Option.value("--key-file", "FILE", "The key file of a KeePass database."),
            new Option(
                "--word",
                "WORD",
                true,
                "A name of your home that somebody would try in passwords: family, pet, street."),
            Option.value("--as-of", "DATE", "Judge age as of this day; without it, today."),
            Option.value("--output", "FILE", "Where build-filter writes to."),
            Option.flag("--json", "Print a line of JSON for each account."),
            Option.value(
                "--lang", "LANGUAGE", "en or zh; without it, the language of your system."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    if (given.operands().getFirst().equals(BUILD)) {
      return FilterBuilding.run(given, surroundings);
    }
    AccountsWords words =
        AccountsWords.in(Languages.of(given.value("--lang").orElse(null), surroundings));
    LocalDate today = given.day("--as-of").orElseGet(() -> LocalDate.now(surroundings.clock()));
    try (ExportDesk desk = new ExportDesk(given, surroundings, prompt)) {
      Noted noted = desk.judge(given.operands());
      Map<String, Card> cards = Card.of(noted.facts());
      if (cards.isEmpty()) {
        throw new CommandException(
            desk.unread() ? ExitCode.PARTIAL : ExitCode.NOTHING_TO_LOOK_AT, words.say("nothing"));
      }
      surroundings
          .out()
          .print(
              given.has("--json")
                  ? AccountsJson.of(cards, noted.gaps(), today)
                  : new AccountsPage(words, cards, today).of(noted.gaps()));
      List<Card> urgent = AccountsPage.urgent(cards.values(), today);
      if (!urgent.isEmpty()) {
        return ExitCode.FINDINGS;
      }
      return desk.unread() || !noted.gaps().isEmpty() ? ExitCode.PARTIAL : ExitCode.CLEAN;
    }
  }
}
