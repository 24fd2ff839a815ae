// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.link.LinkInspector;
import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.brand.NamedBrand;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.list.Reading;
import gatehouse.evidence.link.suffix.SuffixFile;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What links are judged by, by the options of a command.
 *
 * @param inspector judges links in texts and pictures
 * @param brands those that it watches over
 */
public record LinkOptions(LinkInspector inspector, Brands brands) {

  /** The options themselves. */
  public static Option[] options() {
    return new Option[] {
      new Option(
          "--brand",
          "NAME=DOMAIN",
          true,
          "Also watch over this bank or shop in links, such as \"My Bank=bank.co.in\"."),
      new Option(
          "--list",
          "FILE",
          true,
          "Also ask this list of bad links: hosts, names, adblock, RPZ or addresses."),
      Option.value(
          "--suffixes", "FILE", "Use this public_suffix_list.dat, not the one that is built in.")
    };
  }

  /** Reads lists, brands and suffixes that were named. */
  public static LinkOptions of(Arguments given, Surroundings surroundings) throws CommandException {
    Suffixes suffixes = suffixes(given, surroundings);
    Brands brands = Brands.with(named(given, suffixes));
    LinkJudge judge = new LinkJudge(suffixes, brands, lists(given, suffixes, surroundings));
    return new LinkOptions(new LinkInspector(suffixes, judge), brands);
  }

  private static List<Brand> named(Arguments given, Suffixes suffixes) throws CommandException {
    List<Brand> named = new ArrayList<>();
    for (String brand : given.values("--brand")) {
      try {
        named.add(NamedBrand.of(brand, suffixes));
      } catch (IllegalArgumentException e) {
        throw new CommandException(ExitCode.USAGE, "--brand: " + e.getMessage());
      }
    }
    return named;
  }

  private static Suffixes suffixes(Arguments given, Surroundings surroundings)
      throws CommandException {
    Optional<Path> file = given.optionalPath("--suffixes");
    if (file.isEmpty()) {
      return Suffixes.carried();
    }
    try {
      return SuffixFile.read(surroundings.path(file.get()));
    } catch (IOException e) {
      throw unusable("--suffixes", file.get().toString(), e);
    }
  }

  private static Lists lists(Arguments given, Suffixes suffixes, Surroundings surroundings)
      throws CommandException {
    Lists lists = new Lists(suffixes);
    for (String name : given.values("--list")) {
      try {
        Reading reading = lists.add(name, surroundings.path(Path.of(name)));
        if (reading.others() > 0) {
          surroundings.complain(
              "%s: %d lines were understood, %d were not"
                  .formatted(name, reading.understood(), reading.others()));
        }
      } catch (IOException | InvalidPathException e) {
        throw unusable("--list", name, e);
      }
    }
    return lists;
  }

  private static CommandException unusable(String option, String name, Exception cause) {
    String reason =
        cause instanceof NoSuchFileException ? "there is no such file" : cause.getMessage();
    return new CommandException(ExitCode.BAD_KNOWLEDGE, option + " " + name + ": " + reason);
  }
}
