// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.evidence.miio.inventory.value.JsonValues;
import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.model.Locator;
import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a device out of an entry, whatever list it stands in: the cloud, the app, extractors and
 * Home Assistant give the same things much the same names.
 */
final class Entries {
  private static final String OWNER = "16";
  private static final String NOBODY = "0";

  /** How a device speaks to the home, by the cloud's {@code pid}. */
  private static final Map<String, String> RADIOS =
      Map.of("3", "zigbee", "6", "bluetooth", "16", "bluetooth mesh");

  private Entries() {}

  static ListedDevice device(Members entry, Locator where) {
    Map<Trait, String> told = new EnumMap<>(Trait.class);
    put(told, Trait.DID, entry.text("did", "ID", "ZDID"));
    put(told, Trait.NAME, entry.text("name", "ZNAME", "title"));
    put(told, Trait.MODEL, entry.text("model", "ZMODEL"));
    put(told, Trait.MAC, entry.text("mac", "ZMAC"));
    put(told, Trait.ADDRESS, entry.text("localip", "ip", "host", "local_ip", "ZLOCALIP"));
    put(told, Trait.FIRMWARE, firmware(entry));
    put(told, Trait.MAKER, entry.text("manufacturer"));
    put(
        told,
        Trait.REGION,
        entry.text("server", "cloud_country", "server_country", "cloud_server", "region"));
    put(told, Trait.HOME, entry.text("home_id"));
    put(told, Trait.PARENT, entry.text("parent_id", "parentId", "ZPARENTID", "parent_did"));
    put(told, Trait.RADIO, radio(entry));
    put(told, Trait.SHARED, Optional.of(shared(entry) ? "by another" : ""));
    put(told, Trait.CONNECTED, entry.yes("isOnline", "online").map(yes -> yes ? "yes" : "no"));
    put(told, Trait.PLACE_KEPT, Optional.of(place(entry) ? "yes" : ""));
    put(told, Trait.WIFI_NAME_KEPT, entry.text("ssid", "ZSSID").map(name -> "yes"));
    return new ListedDevice(told, held(entry), where);
  }

  static void put(Map<Trait, String> told, Trait trait, Optional<String> text) {
    text.flatMap(trait::of).ifPresent(fitting -> told.put(trait, fitting));
  }

  private static Optional<String> firmware(Members entry) {
    return entry
        .text("fw_version", "fw_ver", "firmware_version", "sw_version", "firmware")
        .or(() -> extra(entry).flatMap(extra -> extra.text("fw_version")));
  }

  /** An object, or an object written as a text. */
  private static Optional<Members> extra(Members entry) {
    return entry
        .object("extra")
        .or(
            () ->
                entry
                    .text("extra", "ZEXTRA")
                    .filter(text -> text.startsWith("{"))
                    .map(text -> JsonValues.read(text.getBytes(StandardCharsets.UTF_8)).values())
                    .filter(values -> !values.isEmpty() && values.getFirst() instanceof Members)
                    .map(values -> (Members) values.getFirst()));
  }

  private static Optional<String> radio(Members entry) {
    String did = entry.text("did", "ID", "ZDID").orElse("");
    if (did.startsWith("lumi.")) {
      return Optional.of("zigbee");
    }
    if (did.startsWith("blt.")) {
      return Optional.of("bluetooth");
    }
    if (did.startsWith("ir.")) {
      return Optional.of("infrared");
    }
    return entry
        .text("pid", "ZPID")
        .map(pid -> RADIOS.getOrDefault(pid, ""))
        .filter(radio -> !radio.isEmpty());
  }

  private static boolean shared(Members entry) {
    String level = entry.text("permitLevel", "permit_level", "ZPERMITLEVEL").orElse(OWNER);
    return entry.yes("shareFlag", "ZSHAREFLAG").orElse(false)
        || (!level.equals(OWNER) && !level.equals(NOBODY));
  }

  private static boolean place(Members entry) {
    return entry.text("longitude", "ZLONGITUDE").filter(Entries::somewhere).isPresent()
        && entry.text("latitude", "ZLATITUDE").filter(Entries::somewhere).isPresent();
  }

  /** The app writes 0.0 when it knows no place. */
  private static boolean somewhere(String degrees) {
    return degrees.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static List<Held> held(Members entry) {
    List<Held> held = new ArrayList<>();
    entry
        .secret("token", "ZTOKEN", "access_token")
        .ifPresent(token -> held.add(new Held(SecretKind.DEVICE_TOKEN, token)));
    entry
        .secret("BLE KEY", "bindkey", "beaconkey", "ble_key")
        .or(() -> entry.object("BLE_DATA").flatMap(ble -> ble.secret("beaconkey")))
        .ifPresent(key -> held.add(new Held(SecretKind.BLE_KEY, key)));
    entry
        .secret("lumi_dpf_aes_key", "aes_key", "network_key", "key")
        .ifPresent(key -> held.add(new Held(SecretKind.GATEWAY_KEY, key)));
    return held;
  }

  /** Whether an entry is about a device at all. */
  static boolean isDevice(Members entry) {
    String did = entry.text("did", "ID", "ZDID").orElse("");
    boolean group = did.startsWith("group.");
    boolean known = !did.isEmpty() || entry.text("mac", "ZMAC").isPresent();
    return known && !group && entry.text("model", "ZMODEL").isPresent();
  }

  /** The secrets of values that were read beside the entries. */
  static List<Secret> secrets(List<? extends Value> values) {
    return values.stream().flatMap(value -> value.secrets().stream()).toList();
  }
}
