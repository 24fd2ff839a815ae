// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import com.nulabinc.zxcvbn.Zxcvbn;
import gatehouse.vault.strength.Home;
import gatehouse.vault.strength.StrengthMeter;
import gatehouse.vault.strength.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;

/**
 * How well three meters order passwords, language by language.
 *
 * <p>{@code RankBench} measures on the sets that come with it, {@code RankBench --lists DIR PEOPLE
 * SEED} on sets made from the word lists in a folder, {@code RankBench --write DIR} writes the sets
 * anew. {@code --alone} in front leaves the peers out.
 */
final class RankBench {
  private RankBench() {}

  private interface Meter extends ToDoubleFunction<String> {}

  public static void main(String[] arguments) throws IOException {
    List<String> left = new ArrayList<>(List.of(arguments));
    boolean alone = left.remove("--alone");
    if (!left.isEmpty() && left.getFirst().equals("--write")) {
      write(Path.of(left.get(1)));
      return;
    }
    List<TestSet> sets =
        left.isEmpty()
            ? TestSet.LANGUAGES.stream().map(TestSet::published).toList()
            : sets(
                Path.of(left.get(1)), Integer.parseInt(left.get(2)), Long.parseLong(left.get(3)));
    measure(sets, alone ? List.of(gatehouse()) : List.of(gatehouse(), zxcvbn(), nbvcxz()));
  }

  private static void write(Path folder) throws IOException {
    for (String language : TestSet.LANGUAGES) {
      Files.writeString(folder.resolve(language + ".tsv"), TestSet.ofOwnWords(language).text());
    }
  }

  private static List<TestSet> sets(Path folder, int people, long seed) throws IOException {
    List<TestSet> sets = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        sets.add(TestSet.ofFile(file, people, seed));
      }
    }
    return sets;
  }

  private static Meter gatehouse() {
    StrengthMeter meter = StrengthMeter.starter();
    return word -> meter.judge(word.toCharArray(), Home.unknown(), Use.WIFI).log10Guesses();
  }

  private static Meter zxcvbn() {
    Zxcvbn meter = new Zxcvbn();
    return word -> meter.measure(word).getGuessesLog10();
  }

  private static Meter nbvcxz() {
    Nbvcxz meter = new Nbvcxz();
    return word -> meter.estimate(word).getGuesses().doubleValue();
  }

  private static void measure(List<TestSet> sets, List<Meter> meters) {
    System.out.println("| language | passwords | half | Gatehouse | zxcvbn4j | nbvcxz |");
    System.out.println("|---|---|---|---|---|---|");
    for (TestSet set : sets) {
      List<double[]> values = new ArrayList<>();
      for (Meter meter : meters) {
        values.add(set.rows().stream().map(TestSet.Row::password).mapToDouble(meter).toArray());
      }
      print(set, values, "tuning", row -> !row.heldBack());
      print(set, values, "held back", TestSet.Row::heldBack);
    }
  }

  private static void print(
      TestSet set, List<double[]> values, String half, Predicate<TestSet.Row> wanted) {
    int[] rows = new int[set.rows().size()];
    int count = 0;
    for (int i = 0; i < set.rows().size(); i++) {
      if (wanted.test(set.rows().get(i))) {
        rows[count++] = i;
      }
    }
    double[] truth = new double[count];
    double[] people = new double[count];
    for (int i = 0; i < count; i++) {
      truth[i] = set.rows().get(rows[i]).guesses();
      people[i] = set.rows().get(rows[i]).people();
    }
    StringBuilder line = new StringBuilder();
    for (double[] all : values) {
      double[] some = new double[count];
      for (int i = 0; i < count; i++) {
        some[i] = all[rows[i]];
      }
      line.append(String.format(Locale.ROOT, " %.3f |", Spearman.of(truth, some, people)));
    }
    System.out.printf("| %s | %d | %s |%s%n", set.language(), count, half, line);
  }
}
