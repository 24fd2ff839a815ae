// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Invented passwords of one language with how many people chose each, and its number. */
record TestSet(String language, List<Row> rows) {
  /** Every tenth word of the attacker's is in the lists that come with the bench. */
  private static final int STEP = 10;

  private static final long SEED = 20261121;

  /** The languages with lists and sets of our own. */
  static final List<String> LANGUAGES =
      List.of(
          "english",
          "pinyin",
          "spanish",
          "portuguese",
          "hindi",
          "hindi_romanised",
          "indonesian",
          "russian",
          "russian_latin",
          "russian_keys",
          "vietnamese",
          "vietnamese_marks");

  /**
   * One password.
   *
   * @param people how many chose it
   * @param guesses how many the attacker needs
   */
  record Row(String password, int people, double guesses) {
    /** Half of the rows are never tuned on: those whose text has an odd hash. */
    boolean heldBack() {
      return (password.hashCode() & 1) == 1;
    }
  }

  /** Makes a set from a list of words, the likeliest first. */
  static TestSet make(String language, List<String> words, int step, int people, long seed) {
    Lexicon lexicon = new Lexicon(words, step);
    Attacker attacker = new Attacker(lexicon);
    People crowd = language.equals("pinyin") ? new People(14, 26, 4) : new People(9, 7, 5);
    List<Row> rows = new ArrayList<>();
    crowd
        .choose(lexicon, people, seed)
        .forEach((word, count) -> rows.add(new Row(word, count, attacker.guesses(word))));
    return new TestSet(language, rows);
  }

  /** Makes the set that comes with the bench from the list that comes with it. */
  static TestSet ofOwnWords(String language) {
    return make(language, lines("lists/" + language + ".txt"), STEP, 600, SEED);
  }

  /** Makes a set from a file with a word a line, the likeliest first. */
  static TestSet ofFile(Path file, int people, long seed) throws IOException {
    String name = Objects.requireNonNull(file.getFileName()).toString().replace(".txt", "");
    return make(name, Files.readAllLines(file), 1, people, seed);
  }

  /** Reads the set that comes with the bench. */
  static TestSet published(String language) {
    List<Row> rows =
        lines("sets/" + language + ".tsv").stream()
            .map(line -> line.split("\t", -1))
            .map(
                cells ->
                    new Row(cells[0], Integer.parseInt(cells[1]), Double.parseDouble(cells[2])))
            .toList();
    return new TestSet(language, rows);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(
          String.format(Locale.ROOT, "%s\t%d\t%.0f%n", row.password, row.people, row.guesses));
    }
    return text.toString();
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(TestSet.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> line.contains("\t") ? List.of(line).stream() : words(line).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" ", -1));
  }
}
