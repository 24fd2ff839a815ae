// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.knowledge.Problem;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.fact.KnowledgeFact.Indicator;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Marks of spyware, stalkerware and other malice that the owner loaded.
 *
 * @param rows each mark once, in the order of the files
 * @param files the files that were read, with their digests
 * @param unrecognised files that are no list of indicators, by path
 * @param problems the files and lines that could not be used; all others were
 */
public record Indicators(
    List<Observed<Indicator>> rows,
    List<Artefact> files,
    List<String> unrecognised,
    List<Problem> problems) {
  public Indicators {
    rows = List.copyOf(rows);
    files = List.copyOf(files);
    unrecognised = List.copyOf(unrecognised);
    problems = List.copyOf(problems);
  }

  /**
   * Reads every list in a folder: STIX 2 bundles ({@code .stix2}, {@code .json}) and the files of
   * AssoEchap's stalkerware-indicators ({@code .yaml}, {@code samples.csv}).
   *
   * @param run the collection run that the marks belong to
   * @param seen when they were read
   * @throws gatehouse.knowledge.KnowledgeException when the folder itself cannot be read
   */
  public static Indicators load(Path folder, RunId run, Instant seen) {
    return new IndicatorFolder(folder, run, Period.seenAt(seen)).read();
  }

  /** How many marks there are of each kind. */
  public SortedMap<String, Long> counts() {
    SortedMap<String, Long> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.fact().kind(), 1L, Long::sum));
    return counts;
  }
}
