// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.advice;

import gatehouse.assess.advice.Adviser;
import gatehouse.assess.advice.Closing;
import gatehouse.assess.advice.Collected;
import gatehouse.assess.advice.Counsel;
import gatehouse.assess.advice.PatchLag;
import gatehouse.assess.advice.Source;
import gatehouse.cli.command.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** Products side by side for a person in a terminal. */
final class AdvicePage {
  private final Adviser adviser;
  private final AdviceWords words;
  private final Surroundings surroundings;
  private final List<String> cited = new ArrayList<>();

  AdvicePage(Adviser adviser, AdviceWords words, Surroundings surroundings) {
    this.adviser = adviser;
    this.words = words;
    this.surroundings = surroundings;
  }

  String of(List<Counsel> counsels) {
    SideBySide table = new SideBySide(surroundings.width(), surroundings.colours());
    counsels.forEach(counsel -> table.column(counsel.product().name()));
    row(table, words.text("row.maker"), counsels, counsel -> counsel.product().maker());
    row(table, words.text("row.kind"), counsels, counsel -> words.kind(counsel.product().kind()));
    row(table, words.text("row.sold"), counsels, this::sold);
    row(table, words.text("row.updates"), counsels, this::updates);
    String left = words.text("row.left").formatted(counsels.getFirst().asOf());
    row(table, left, counsels, words::left);
    row(table, words.text("row.patches"), counsels, this::patches);
    row(table, words.text("row.holes"), counsels, counsel -> words.holes(counsel.holes()));
    row(table, words.text("row.collected"), counsels, this::collected);
    StringBuilder page = new StringBuilder(table.text());
    page.append('\n').append(words.text("closing.title")).append('\n');
    Closing.of(counsels).forEach(closing -> sentence(page, "• ", words.closing(closing)));
    sentence(page, "", words.text("closing.rule"));
    page.append('\n').append(words.text("sources.title")).append('\n');
    for (int i = 0; i < cited.size(); i++) {
      Source source = adviser.source(cited.get(i));
      sentence(
          page,
          "",
          words
              .text("sources.line")
              .formatted(i + 1, source.title(), source.where(), source.asOf()));
    }
    return page.toString();
  }

  private interface Cell {
    String of(Counsel counsel);
  }

  private static void row(SideBySide table, String label, List<Counsel> counsels, Cell cell) {
    table.row(label, counsels.stream().map(cell::of).toList());
  }

  private void sentence(StringBuilder page, String mark, String text) {
    String margin = " ".repeat(mark.length());
    List<String> lines = SideBySide.wrapped(text, surroundings.width() - 2 - mark.length());
    for (int i = 0; i < lines.size(); i++) {
      page.append("  ").append(i == 0 ? mark : margin).append(lines.get(i)).append('\n');
    }
  }

  private String sold(Counsel counsel) {
    String sold = counsel.product().sold();
    return sold.isEmpty() ? words.text("unknown") : sold;
  }

  private String updates(Counsel counsel) {
    return words.promise(counsel.product().promise()) + cite(counsel.product().source());
  }

  private String patches(Counsel counsel) {
    String said = words.patches(counsel);
    return counsel.lag().isEmpty() ? said : said + "\n" + lag(counsel.lag().get());
  }

  private String lag(PatchLag lag) {
    return words.lag(lag) + cite(lag.source());
  }

  private String collected(Counsel counsel) {
    if (counsel.collected().isEmpty()) {
      return words.text("unknown");
    }
    List<String> lines = new ArrayList<>();
    for (Collected collected : counsel.collected()) {
      lines.add(words.collected(collected) + cite(collected.source()));
    }
    return String.join("\n", lines);
  }

  private String cite(String source) {
    if (!cited.contains(source)) {
      cited.add(source);
    }
    return " [" + (cited.indexOf(source) + 1) + "]";
  }
}
