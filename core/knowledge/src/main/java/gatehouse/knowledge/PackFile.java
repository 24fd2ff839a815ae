// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.fact.KnowledgeFact;
import java.time.LocalDate;
import java.util.List;

/**
 * One file of a pack, read.
 *
 * @param artefact its digest and name, by which the sources of its rows name it
 * @param relation what its rows are
 * @param sources where the rows come from, in words a person can follow
 * @param licence under which the source may be used
 * @param retrieved when the source was read
 * @param rows the facts, in the order of the file
 */
public record PackFile(
    Artefact artefact,
    String relation,
    List<String> sources,
    String licence,
    LocalDate retrieved,
    List<Observed<KnowledgeFact>> rows) {
  public PackFile {
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
  }
}
