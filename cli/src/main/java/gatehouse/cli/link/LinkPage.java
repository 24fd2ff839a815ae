// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.link;

import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.link.address.Defang;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.Reason;
import gatehouse.evidence.link.judge.Verdict;
import gatehouse.report.text.Harmless;
import java.util.List;

/** Judgements for a person in a terminal. */
final class LinkPage {
  private static final int LONGEST_SHOWN = 300;

  private final LinkWords words;
  private final boolean colours;
  private final StringBuilder page = new StringBuilder();

  LinkPage(LinkWords words, Surroundings surroundings) {
    this.words = words;
    colours = surroundings.colours();
  }

  String of(List<Judgement> judgements) {
    judgements.forEach(judgement -> add(judgement, ""));
    page.append(words.text("looked-at")).append('\n');
    return page.toString();
  }

  private void add(Judgement judgement, String margin) {
    page.append(margin)
        .append(coloured(judgement.verdict()))
        .append("  ")
        .append(Harmless.text(shortened(judgement.shown())))
        .append('\n');
    if (!judgement.site().isEmpty()) {
      line(margin, words.text("site") + Harmless.text(site(judgement)));
    }
    for (Reason reason : judgement.reasons()) {
      line(margin, "• " + words.sentence(reason));
    }
    line(margin, words.advice(judgement.verdict()));
    page.append('\n');
    judgement.inside().forEach(inside -> add(inside, margin + "    "));
  }

  private void line(String margin, String text) {
    page.append(margin).append("  ").append(text).append('\n');
  }

  /** As it is looked up, and as it reads when that is different. */
  private static String site(Judgement judgement) {
    String site = Defang.of(judgement.site());
    return judgement.siteShown().equals(judgement.site())
        ? site
        : site + " (" + Defang.of(judgement.siteShown()) + ")";
  }

  private static String shortened(String shown) {
    return shown.length() <= LONGEST_SHOWN
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
  }

  private String coloured(Verdict verdict) {
    String word = words.verdict(verdict);
    return colours ? "\u001b[" + colour(verdict) + "m" + word + "\u001b[0m" : word;
  }

  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case DANGEROUS -> "1;31";
      case SUSPICIOUS -> "33";
      case UNKNOWN -> "36";
      case NOTHING_FOUND -> "32";
    };
  }
}
