// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.Observed;
import java.util.List;

/**
 * Observations that were read from a file.
 *
 * @param observations in the order of the file
 * @param aside lines of a later version, which must be kept when the file is written again
 */
public record Stored(List<Observed<?>> observations, List<Aside> aside) {
  public Stored {
    observations = List.copyOf(observations);
    aside = List.copyOf(aside);
  }
}
