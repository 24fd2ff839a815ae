// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import gatehouse.model.Word;
import gatehouse.model.fact.KnowledgeFact.FirmwareHole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the tables that lie beside this class. */
final class Tables {
  private static final int MONTH_LENGTH = 7;

  private Tables() {}

  static List<Product> products() {
    return rows("products.tsv", 9).stream().map(Tables::product).toList();
  }

  static Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (List<String> row : rows("sources.tsv", 4)) {
      Source source = new Source(row.get(0), LocalDate.parse(row.get(1)), row.get(2), row.get(3));
      sources.put(source.key(), source);
    }
    return sources;
  }

  /** By maker and kind, parted by a space. */
  static Map<String, List<Collected>> collected() {
    Map<String, List<Collected>> all = new LinkedHashMap<>();
    for (List<String> row : rows("collected.tsv", 6)) {
      all.computeIfAbsent(row.get(0) + " " + row.get(1), key -> new ArrayList<>())
          .add(
              new Collected(
                  row.get(2),
                  word(Collected.Default.values(), row.get(3)),
                  word(Collected.Off.values(), row.get(4)),
                  row.get(5)));
    }
    return all;
  }

  /** By maker and kind, parted by a space. */
  static Map<String, PatchLag> patchLags() {
    Map<String, PatchLag> all = new LinkedHashMap<>();
    for (List<String> row : rows("patch_lag.tsv", 6)) {
      all.put(
          row.get(0) + " " + row.get(1),
          new PatchLag(
              Integer.parseInt(row.get(2)),
              Integer.parseInt(row.get(3)),
              Integer.parseInt(row.get(4)),
              row.get(5)));
    }
    return all;
  }

  /** By maker and name, parted by a space. */
  static Map<String, List<FirmwareHole>> holes() {
    Map<String, List<FirmwareHole>> all = new LinkedHashMap<>();
    Map<String, Source> sources = sources();
    for (List<String> row : rows("holes.tsv", 7)) {
      if (!sources.containsKey(row.get(6))) {
        throw new IllegalStateException("sources.tsv has no " + row.get(6));
      }
      String name = row.get(1);
      all.computeIfAbsent(row.get(0) + " " + name, key -> new ArrayList<>())
          .add(new FirmwareHole(name, row.get(3), row.get(2), row.get(4), row.get(5)));
    }
    return all;
  }

  private static Product product(List<String> row) {
    List<String> others =
        Arrays.stream(row.get(3).split(" ", -1)).filter(other -> !other.isEmpty()).toList();
    OptionalInt days =
        row.get(7).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.get(7)));
    Promise promise = promise(row.get(6), row.get(5));
    return new Product(
        row.get(0), row.get(1), row.get(2), others, row.get(4), promise, days, row.get(8));
  }

  private static Promise promise(String word, String day) {
    List<String> parts = List.of(word.split(" ", -1));
    return switch (parts.getFirst()) {
      case "until" -> new Promise.Until(end(day), day.length() == MONTH_LENGTH);
      case "at" -> new Promise.AtLeast(end(day));
      case "seen" -> new Promise.Seen(end(day));
      case "ended" -> new Promise.Ended();
      case "from" -> years(parts, Promise.Start.PURCHASE);
      case "after" -> years(parts, Promise.Start.LAST_SALE);
      case "none" -> new Promise.None();
      default -> throw new IllegalStateException("products.tsv: what is '" + word + "'?");
    };
  }

  private static Promise years(List<String> parts, Promise.Start start) {
    return new Promise.Years(Integer.parseInt(parts.getLast()), start);
  }

  /** The day, or the last day of the month. */
  private static LocalDate end(String day) {
    return day.length() == MONTH_LENGTH
        ? YearMonth.parse(day).atEndOfMonth()
        : LocalDate.parse(day);
  }

  private static List<List<String>> rows(String file, int columns) {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      List<List<String>> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      rows.stream()
          .filter(row -> row.size() != columns)
          .findFirst()
          .ifPresent(
              row -> {
                throw new IllegalStateException(file + ": not " + columns + " columns: " + row);
              });
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <W extends Word> W word(W[] words, String text) {
    return Stream.of(words)
        .filter(w -> w.word().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("collected.tsv: what is '" + text + "'?"));
  }
}
