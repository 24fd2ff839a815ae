// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Items;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.model.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Home Assistant's {@code .storage}: {@code core.config_entries}, where integrations keep addresses
 * and tokens in the clear, and {@code core.device_registry}.
 */
final class HomeAssistant {
  private static final Set<String> XIAOMI =
      Set.of(
          "xiaomi_miio",
          "xiaomi_miot",
          "xiaomi_miot_raw",
          "xiaomi_home",
          "xiaomi_gateway3",
          "xiaomi_aqara",
          "xiaomi_ble",
          "xiaomi_miot_auto",
          "yeelight",
          "miwifi");

  private HomeAssistant() {}

  static List<ListedDevice> devices(List<Value> roots) {
    List<ListedDevice> devices = new ArrayList<>();
    for (Value root : roots) {
      if (root instanceof Members storage) {
        Optional<Members> data = storage.object("data");
        data.ifPresent(d -> entries(d.list("entries"), devices));
        data.ifPresent(d -> registry(d.list("devices"), devices));
      }
    }
    return devices;
  }

  private static void entries(List<Value> entries, List<ListedDevice> devices) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Members entry
          && XIAOMI.contains(entry.text("domain").orElse(""))) {
        Map<String, Value> all = new LinkedHashMap<>();
        entry.get("title").ifPresent(title -> all.put("title", title));
        entry.text("unique_id").ifPresent(id -> all.put("mac", new Text(id)));
        entry.object("options").ifPresent(options -> all.putAll(options.members()));
        entry.object("data").ifPresent(data -> all.putAll(data.members()));
        all.remove("did"); // a hub integration's own number, not a device's
        ListedDevice device =
            Entries.device(new Members(all), new Locator.Part("entry " + (i + 1)));
        boolean account = device.told(Trait.ADDRESS).isEmpty() && device.told(Trait.MAC).isEmpty();
        if (!account) {
          devices.add(device);
        }
      }
    }
  }

  /** Devices of Xiaomi's integrations, and all others that have a network address. */
  private static void registry(List<Value> listed, List<ListedDevice> devices) {
    Map<String, String> numbers = new HashMap<>();
    for (Value value : listed) {
      if (value instanceof Members device) {
        String own = device.text("id").orElse("");
        number(device).ifPresent(did -> numbers.put(own, did));
      }
    }
    for (int i = 0; i < listed.size(); i++) {
      if (listed.get(i) instanceof Members device) {
        Locator where = new Locator.Part("device " + (i + 1));
        registered(device, numbers, where).ifPresent(devices::add);
      }
    }
  }

  private static Optional<ListedDevice> registered(
      Members device, Map<String, String> numbers, Locator where) {
    Map<String, Value> all = new LinkedHashMap<>();
    for (String name : List.of("model", "manufacturer", "sw_version")) {
      device.get(name).ifPresent(value -> all.put(name, value));
    }
    device.text("model_id").ifPresent(model -> all.put("model", new Text(model)));
    device.text("name_by_user", "name").ifPresent(name -> all.put("name", new Text(name)));
    pair(device, "connections", Set.of("mac", "bluetooth"))
        .ifPresent(mac -> all.put("mac", new Text(mac)));
    number(device).ifPresent(did -> all.put("did", new Text(did)));
    device
        .text("via_device_id")
        .map(numbers::get)
        .ifPresent(did -> all.put("parent_id", new Text(did)));
    ListedDevice listed = Entries.device(new Members(all), where);
    boolean known = listed.told(Trait.MAC).isPresent() || listed.told(Trait.DID).isPresent();
    return known ? Optional.of(listed) : Optional.empty();
  }

  /** The Mi Home number; an identifier of these integrations that is another thing is none. */
  private static Optional<String> number(Members device) {
    return pair(device, "identifiers", XIAOMI)
        .filter(id -> id.matches("[0-9]{5,20}|(lumi|blt|ir)\\.[0-9A-Za-z.]{4,40}"));
  }

  /** The second of the first pair whose first is one of these. */
  private static Optional<String> pair(Members device, String name, Set<String> kinds) {
    for (Value value : device.list(name)) {
      if (value instanceof Items pair
          && pair.items().size() >= 2
          && pair.items().get(0) instanceof Text kind
          && kinds.contains(kind.text())
          && pair.items().get(1) instanceof Text second) {
        return Optional.of(second.text());
      }
    }
    return Optional.empty();
  }
}
