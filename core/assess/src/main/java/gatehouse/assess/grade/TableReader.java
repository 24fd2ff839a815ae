// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import gatehouse.assess.Certainty;
import gatehouse.assess.Grade.Letter;
import gatehouse.assess.Severity;
import gatehouse.assess.grade.GradeTable.CapRow;
import gatehouse.assess.grade.GradeTable.Unknown;
import gatehouse.model.Aspect;
import gatehouse.model.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the table that ships with the program. */
final class TableReader {
  private static final String FILE = "table.tsv";

  private final Map<Severity, Map<Certainty, Integer>> penalties = new EnumMap<>(Severity.class);
  private final Map<Letter, Integer> letters = new EnumMap<>(Letter.class);
  private final List<CapRow> caps = new ArrayList<>();
  private final Map<Aspect, Unknown> unknowns = new EnumMap<>(Aspect.class);

  private TableReader() {}

  static GradeTable shipped() {
    try (InputStream in = TableReader.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GradeTable read(String text) {
    TableReader reader = new TableReader();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> reader.row(List.of(line.split("\t"))));
    return new GradeTable(
        reader.penalties, reader.letters, List.copyOf(reader.caps), reader.unknowns);
  }

  private void row(List<String> row) {
    switch (row.getFirst()) {
      case "penalty" ->
          penalties
              .computeIfAbsent(
                  word(Severity.class, row.get(1)), s -> new EnumMap<>(Certainty.class))
              .put(word(Certainty.class, row.get(2)), Integer.parseInt(row.get(3)));
      case "letter" -> letters.put(Letter.valueOf(row.get(1)), Integer.parseInt(row.get(2)));
      case "cap" ->
          caps.add(
              new CapRow(
                  row.get(1),
                  Letter.valueOf(row.get(2)),
                  word(Severity.class, row.get(3)),
                  word(Certainty.class, row.get(4)),
                  row.get(5)));
      case "unknown" ->
          unknowns.put(
              word(Aspect.class, row.get(1)),
              new Unknown(
                  word(Severity.class, row.get(2)), word(Certainty.class, row.get(3)), row.get(4)));
      default -> throw new IllegalStateException(FILE + ": no row is called " + row.getFirst());
    }
  }

  private static <E extends Enum<E> & Word> E word(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(e -> e.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FILE + ": what is '" + word + "'?"));
  }
}
