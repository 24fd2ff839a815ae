// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.knowledge.Problem;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.fact.KnowledgeFact.Indicator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Marks of spyware, stalkerware and other malice that the owner loaded.
 *
 * @param rows each mark once, in the order of the files
 * @param files the files that were read, with their digests
 * @param problems the files and lines that could not be used; all others were
 */
public record Indicators(
    List<Observed<Indicator>> rows, List<Artefact> files, List<Problem> problems) {
  public Indicators {
    rows = List.copyOf(rows);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** How many marks there are of each kind. */
  public SortedMap<String, Long> counts() {
    SortedMap<String, Long> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.fact().kind(), 1L, Long::sum));
    return counts;
  }
}
