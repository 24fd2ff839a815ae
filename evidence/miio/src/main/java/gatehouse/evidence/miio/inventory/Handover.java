// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import java.util.SortedMap;
import java.util.TreeMap;

/** Hands the secrets of a list on, each under the name of its device. */
final class Handover {
  private Handover() {}

  static void secrets(Inventory inventory, SecretSink sink) {
    for (ListedDevice device : inventory.devices()) {
      SortedMap<String, String> marks = marks(device);
      for (Held held : device.held()) {
        if (held.secret().length() > 0 && !KeyFacts.blank(held.secret())) {
          sink.take(name(held, marks, device), held.kind(), marks, held.secret());
        }
      }
    }
  }

  private static String name(Held held, SortedMap<String, String> marks, ListedDevice device) {
    String owner =
        marks.getOrDefault(
            "did", marks.getOrDefault("mac", marks.getOrDefault("address", device.where().text())));
    return held.kind().word() + " of " + owner;
  }

  private static SortedMap<String, String> marks(ListedDevice device) {
    SortedMap<String, String> marks = new TreeMap<>();
    mark(marks, "did", device, Trait.DID);
    mark(marks, "mac", device, Trait.MAC);
    mark(marks, "address", device, Trait.ADDRESS);
    mark(marks, "model", device, Trait.MODEL);
    mark(marks, "name", device, Trait.NAME);
    return marks;
  }

  private static void mark(
      SortedMap<String, String> marks, String name, ListedDevice device, Trait trait) {
    device.told(trait).ifPresent(text -> marks.put(name, text));
  }
}
