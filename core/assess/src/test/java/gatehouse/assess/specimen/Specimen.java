// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.specimen;

import gatehouse.logic.syntax.Atom;
import gatehouse.model.Observed;
import java.time.LocalDate;
import java.util.List;

/**
 * A case of a finding: facts, and what must be concluded from them.
 *
 * @param file the specimen's file
 * @param line where the case begins
 * @param fires whether the finding must be concluded
 * @param facts the facts of the case, with those of the head of the file
 * @param expected tuples that must be concluded; {@code _} stands for anything
 * @param unexpected tuples that must not be concluded
 * @param knowledge whether the starter pack is there too
 */
record Specimen(
    String file,
    int line,
    boolean fires,
    String title,
    LocalDate day,
    List<Observed<?>> facts,
    List<Atom> expected,
    List<Atom> unexpected,
    boolean knowledge) {

  /** The id of the finding. */
  String finding() {
    return file.substring(0, file.length() - ".txt".length());
  }

  /** The relation of the finding. */
  String relation() {
    return finding().replace('-', '_');
  }

  @Override
  public String toString() {
    return "%s:%d %s: %s".formatted(file, line, fires ? "fires" : "quiet", title);
  }
}
