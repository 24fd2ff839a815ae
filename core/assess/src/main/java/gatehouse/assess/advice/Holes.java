// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import gatehouse.model.fact.KnowledgeFact.FirmwareHole;
import java.time.LocalDate;
import java.util.List;

/** What is known of holes in a product. */
public sealed interface Holes {
  /** Updates still come: none is known that stays open. */
  record Patched() implements Holes {}

  /**
   * Updates ended: these of Android were fixed later, by others; some may not be in this phone.
   *
   * @param known how many
   * @param exploited how many of them were used against people
   * @param listsEnd how far the list of all holes goes
   */
  record LeftOpen(int known, int exploited, LocalDate listsEnd) implements Holes {}

  /** Holes of the model's firmware, each with the first version that does not have it. */
  record InFirmware(List<FirmwareHole> holes) implements Holes {
    public InFirmware {
      holes = List.copyOf(holes);
    }
  }

  /** Nothing is known, which is not the same as none. */
  record Unknown() implements Holes {}
}
