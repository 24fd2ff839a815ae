// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.advice;

import gatehouse.assess.advice.Adviser;
import gatehouse.assess.advice.Catalogue;
import gatehouse.assess.advice.Counsel;
import gatehouse.assess.advice.Product;
import gatehouse.assess.advice.ProductMatch;
import gatehouse.cli.audit.Languages;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code gatehouse advise}: compares phones and devices before they are bought. */
public final class AdviseCommand implements Command {
  private static final int MOST = 6;

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Compares phones and smart-home devices before you buy: how long security updates go"
                + " on, how late patches were, which holes are known, what is collected and"
                + " whether it can be switched off.",
            "Everything is from what makers and researchers published, with its source; what"
                + " nobody has said stays unknown, and is never judged.",
            "Ends with 0 when all that was asked for is known by name, 4 when one is not, 2 when a"
                + " name fits several.")
        .operands(
            "MODEL",
            1,
            "A name (\"POCO F5\"), code name (marble), model number (23049PCD8G) or model of Mi"
                + " Home (chuangmi.camera.ipc019); up to six.")
        .with(
            Option.value("--as-of", "DATE", "Count from this day (2026-11-01); without it, today."),
            Option.flag("--json", "Print a line of JSON for each product, and one to close."),
            Option.value(
                "--lang", "LANGUAGE", "en or zh; without it, the language of your system."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    AdviceWords words =
        AdviceWords.in(Languages.of(given.value("--lang").orElse(null), surroundings));
    LocalDate asOf = given.day("--as-of").orElseGet(() -> LocalDate.now(surroundings.clock()));
    if (given.operands().size() > MOST) {
      throw new CommandException(ExitCode.USAGE, words.text("too-many"));
    }
    Knowledge knowledge = Knowledge.starter();
    Adviser adviser = new Adviser(knowledge, asOf);
    List<Counsel> counsels = new ArrayList<>();
    for (Product product : products(given.operands(), Catalogue.of(knowledge), words)) {
      counsels.add(adviser.on(product));
    }
    surroundings
        .out()
        .print(
            given.has("--json")
                ? new AdviceJson(adviser, words).of(counsels)
                : new AdvicePage(adviser, words, surroundings).of(counsels));
    return ExitCode.CLEAN;
  }

  private static List<Product> products(List<String> names, Catalogue catalogue, AdviceWords words)
      throws CommandException {
    List<Product> products = new ArrayList<>();
    for (String name : names) {
      Product product =
          switch (catalogue.find(name)) {
            case ProductMatch.One(Product one) -> one;
            case ProductMatch.Several(List<Product> several) ->
                throw new CommandException(
                    ExitCode.USAGE, words.text("several").formatted(name, listed(several)));
            case ProductMatch.None(List<String> nearest) ->
                throw new CommandException(
                    ExitCode.NOTHING_TO_LOOK_AT,
                    words.text("unknown-name").formatted(name)
                        + (nearest.isEmpty()
                            ? ""
                            : " " + words.text("did-you-mean").formatted(words.list(nearest))));
          };
      if (!products.contains(product)) {
        products.add(product);
      }
    }
    return products;
  }

  private static String listed(List<Product> products) {
    return products.stream().map(Product::name).collect(Collectors.joining("; "));
  }
}
