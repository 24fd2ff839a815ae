// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An assessment in the order in which a person reads it, without words: a face and a language make
 * them late.
 *
 * @param assessment what was concluded
 * @param first what to do first: entries of the sections, at most three
 * @param sections by phone
 */
public record Report(Assessment assessment, List<Entry> first, List<Section> sections) {
  public Report {
    first = List.copyOf(first);
    sections = List.copyOf(sections);
  }

  /** The report of an assessment. */
  public static Report of(Assessment assessment) {
    List<Section> sections = new Sections(assessment).make();
    Map<String, Entry> byKey =
        sections.stream()
            .flatMap(Section::entries)
            .flatMap(e -> e.findings().stream().map(f -> Map.entry(f.key(), e)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    List<Entry> first =
        assessment.firstThings().stream()
            .map(byKey::get)
            .filter(Objects::nonNull)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    return new Report(assessment, first, sections);
  }

  /** How many findings there are of each severity that occurs, worst first. */
  public Map<Severity, Long> bySeverity() {
    return assessment.findings().stream()
        .collect(
            Collectors.groupingBy(
                Finding::severity, () -> new EnumMap<>(Severity.class), Collectors.counting()));
  }

  /** The findings by key. */
  public Map<String, Finding> byKey() {
    return assessment.findings().stream()
        .collect(Collectors.toMap(Finding::key, Function.identity(), (a, b) -> a));
  }
}
