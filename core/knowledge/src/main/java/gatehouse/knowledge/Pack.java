// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.model.RunId;
import java.time.LocalDate;
import java.util.List;

/**
 * The head of a knowledge pack: what it is called, and which files belong to it.
 *
 * @param name in lower case
 * @param version raised with every change
 * @param date the day the version was made
 * @param files paths inside the pack, {@code relation/part.tsv}, in the pack's order
 */
public record Pack(String name, long version, LocalDate date, List<String> files) {
  public Pack {
    files = List.copyOf(files);
  }

  /** The pack and its version as a collection run: facts of another version are another run. */
  public RunId run() {
    return new RunId("pack " + name + " " + version);
  }

  @Override
  public String toString() {
    return "%s %d of %s".formatted(name, version, date);
  }
}
