// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.link;

import gatehouse.evidence.link.address.AddressReader;
import gatehouse.evidence.link.address.LinkException;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.brand.NamedBrand;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.judge.Verdict;
import gatehouse.evidence.link.list.Hit;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * How well links are judged: {@code LinkQuality}, on sets of our own, or {@code LinkQuality BAD
 * GOOD KNOWN} on files of links, of which KNOWN is the list.
 */
final class LinkQuality {
  private static final int EACH = 200;
  private static final long TUNING_SEED = 1;
  private static final long HELD_OUT_SEED = 20_261_121;

  /** Of new phishing links, two in five stand on lists already; figure of a public feed. */
  private static final int LISTED_IN_FIVE = 2;

  private static final Suffixes SUFFIXES = Suffixes.carried();
  private static final Brands BRANDS =
      Brands.with(List.of(NamedBrand.of("First Bank=firstbank.example", SUFFIXES)));

  private LinkQuality() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3) {
      List<String> bad = Files.readAllLines(Path.of(arguments[0]));
      List<String> good = Files.readAllLines(Path.of(arguments[1]));
      table("files", bad, good, Path.of(arguments[2]));
      return;
    }
    own("tuning", Vocabulary.TUNING, TUNING_SEED, 0);
    own("held out", Vocabulary.HELD_OUT, HELD_OUT_SEED, 1);
  }

  private static void own(String name, Vocabulary words, long seed, int parity) throws IOException {
    List<Deceiver.Kind> kinds = new Deceiver(words, seed).links(EACH);
    List<String> bad = kinds.stream().flatMap(kind -> kind.links().stream()).toList();
    Path list = Files.createTempFile("known", ".txt");
    try {
      SplittableRandom random = new SplittableRandom(seed);
      Files.write(list, bad.stream().filter(link -> random.nextInt(5) < LISTED_IN_FIVE).toList());
      table(name, bad, honest(parity), list);
    } finally {
      Files.delete(list);
    }
    LinkJudge judge = new LinkJudge(SUFFIXES, BRANDS, new Lists(SUFFIXES));
    System.out.println(
        "\n| kind | dangerous | suspicious | unknown | nothing found |\n|---|---|---|---|---|");
    for (Deceiver.Kind kind : kinds) {
      StringBuilder line = new StringBuilder("| " + kind.name() + " |");
      for (Verdict verdict : Verdict.values()) {
        long count = Tally.count(link -> judge.judge(link).verdict() == verdict, kind.links());
        line.append(String.format(Locale.ROOT, " %.0f %% |", Tally.percent(count, EACH)));
      }
      System.out.println(line);
    }
  }

  private static void table(String name, List<String> bad, List<String> good, Path known)
      throws IOException {
    Lists lists = new Lists(SUFFIXES);
    lists.add("known", known);
    LinkJudge features = new LinkJudge(SUFFIXES, BRANDS, new Lists(SUFFIXES));
    LinkJudge all = new LinkJudge(SUFFIXES, BRANDS, lists);
    System.out.printf(
        Locale.ROOT,
        "%n%s: %d bad, %d good%n%n"
            + "| judged by | precision | recall | false alarms | unknown |%n|---|---|---|---|---|%n",
        name,
        bad.size(),
        good.size());
    System.out.println(Tally.line("a list alone", link -> listed(lists, link), bad, good));
    System.out.println(Tally.line("textbook features", PlainFeatures::flag, bad, good));
    System.out.println(Tally.judged("Gatehouse without lists", features::judge, bad, good));
    System.out.println(Tally.judged("Gatehouse with the list", all::judge, bad, good));
  }

  private static boolean listed(Lists lists, String link) {
    try {
      return lists
          .find(AddressReader.read(link))
          .filter(hit -> hit.kind() == Hit.Kind.BAD)
          .isPresent();
    } catch (LinkException e) {
      return false;
    }
  }

  /** Every second line of the honest links. */
  private static List<String> honest(int parity) throws IOException {
    List<String> links = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(LinkQuality.class.getResourceAsStream("honest.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line : reader.lines().filter(text -> !text.startsWith("#")).toList()) {
        if (number % 2 == parity) {
          links.add(line);
        }
        number++;
      }
    }
    return links;
  }
}
