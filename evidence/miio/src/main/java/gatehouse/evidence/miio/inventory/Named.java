// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the devices of a list are called in facts. */
final class Named {
  private final ArtefactId artefact;
  private final Map<String, DeviceId> byDid = new HashMap<>();

  Named(ArtefactId artefact, List<ListedDevice> devices) {
    this.artefact = artefact;
    for (ListedDevice device : devices) {
      device.told(Trait.DID).ifPresent(did -> byDid.putIfAbsent(did, of(device)));
    }
  }

  /** By its interface, else by its number, else by the address it had, else by its place. */
  DeviceId of(ListedDevice device) {
    return device
        .told(Trait.MAC)
        .map(DeviceId::withMac)
        .or(() -> device.told(Trait.DID).map(DeviceId::withDid))
        .orElseGet(
            () ->
                DeviceId.at(
                    artefact, device.told(Trait.ADDRESS).orElseGet(() -> device.where().text())));
  }

  /** The device of this number, as the list names it when it is on the list. */
  DeviceId numbered(String did) {
    return byDid.getOrDefault(did, DeviceId.withDid(did));
  }

  /** The list itself, or whoever wrote it, when it is no device of the list. */
  DeviceId writer(String what) {
    return DeviceId.at(artefact, what);
  }
}
