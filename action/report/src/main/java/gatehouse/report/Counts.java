// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import gatehouse.assess.Severity;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says how many findings there are of each severity: {@code 3 critical, 28 high and 2 low}. */
public final class Counts {
  private final Words words;

  /** Numbers in the language of these words. */
  public Counts(Words words) {
    this.words = words;
  }

  /** How many findings these entries hold; at least one. */
  public Phrase of(Stream<Entry> entries) {
    return of(
        entries
            .flatMap(entry -> entry.findings().stream())
            .collect(
                groupingBy(f -> f.severity(), () -> new EnumMap<>(Severity.class), counting())));
  }

  Phrase of(Map<Severity, Long> counts) {
    List<Phrase> parts = new ArrayList<>();
    counts.forEach(
        (severity, n) -> parts.add(Phrase.words(words.count("count." + severity.word(), n))));
    return Lists.some(words, parts, parts.size());
  }
}
