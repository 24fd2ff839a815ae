// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.model.Locator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A device as a list tells of it.
 *
 * @param told what it says, by {@link Trait}, in well-formed texts without secrets
 * @param held its secrets
 * @param where in the list it stands
 */
record ListedDevice(Map<Trait, String> told, List<Held> held, Locator where) {
  ListedDevice {
    told = Map.copyOf(told);
    held = List.copyOf(held);
  }

  Optional<String> told(Trait trait) {
    return Optional.ofNullable(told.get(trait));
  }
}
