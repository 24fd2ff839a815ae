// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.link;

import gatehouse.cli.audit.Languages;
import gatehouse.cli.audit.LinkOptions;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.evidence.link.judge.Judgement;
import java.util.EnumSet;
import java.util.List;

/** {@code gatehouse link}: says what a link is up to, and never opens it. */
public final class LinkCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Reads a link, a message with links, or a picture of a QR code (PNG or JPEG), and says"
                + " for each link whether it is dangerous, suspicious, unknown, or whether nothing"
                + " was found against it, and why.",
            "Only the address is looked at. Nothing is opened, and no connection is made.",
            "Ends with 0 when nothing was found, 1 when a link is dangerous or suspicious, 3 when"
                + " one is unknown, 4 when there is no link.")
        .operands("URL|TEXT|FILE", 1, "What to look at; a message is best given in quotes.")
        .with(LinkOptions.options())
        .with(
            Option.flag("--json", "Print a line of JSON for each link."),
            Option.value(
                "--lang", "LANGUAGE", "en or zh; without it, the language of your system."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    LinkWords words = LinkWords.in(Languages.of(given.value("--lang").orElse(null), surroundings));
    Desk desk = new Desk(LinkOptions.of(given, surroundings).inspector(), surroundings);
    List<Judgement> judgements = desk.judge(given.operands());
    if (judgements.isEmpty()) {
      throw new CommandException(
          desk.unread() ? ExitCode.PARTIAL : ExitCode.NOTHING_TO_LOOK_AT, words.text("no-link"));
    }
    if (given.has("--json")) {
      judgements.forEach(judgement -> surroundings.out().println(LinkJson.of(judgement)));
    } else {
      surroundings.out().print(new LinkPage(words, surroundings).of(judgements));
    }
    EnumSet<ExitCode> ends = EnumSet.of(desk.unread() ? ExitCode.PARTIAL : ExitCode.CLEAN);
    judgements.forEach(judgement -> ends.add(end(judgement)));
    return ends.iterator().next();
  }

  private static ExitCode end(Judgement judgement) {
    return switch (judgement.verdict()) {
      case DANGEROUS, SUSPICIOUS -> ExitCode.FINDINGS;
      case UNKNOWN -> ExitCode.PARTIAL;
      case NOTHING_FOUND -> ExitCode.CLEAN;
    };
  }
}
