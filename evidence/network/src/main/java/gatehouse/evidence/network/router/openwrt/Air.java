// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Items;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.evidence.miio.inventory.value.Value.Whole;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.evidence.network.router.reply.WifiNetwork;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.WifiEncryption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code iwinfo info}: one network as it is on the air. */
final class Air {
  private Air() {}

  static void tell(Members reply, Telling telling) {
    Members encryption = reply.object("encryption").orElseThrow();
    if (reply.text("mode").filter("Master"::equals).isEmpty()) {
      return;
    }
    new WifiNetwork(telling, reply.text("ssid"), SegmentUse.UNKNOWN)
        .encryption(encryption(encryption))
        .has("tkip", words(encryption, "ciphers").contains("tkip"))
        .tell(Optional.empty());
  }

  private static Optional<WifiEncryption> encryption(Members told) {
    Optional<Boolean> on = told.yes("enabled");
    if (on.isEmpty() || !on.get()) {
      return on.map(off -> WifiEncryption.OPEN);
    }
    Set<String> ways = words(told, "authentication");
    Set<String> versions = words(told, "wpa");
    if (!words(told, "wep").isEmpty()) {
      return Optional.of(WifiEncryption.WEP);
    }
    if (ways.contains("owe")) {
      return Optional.of(WifiEncryption.OWE);
    }
    if (ways.contains("802.1x") || ways.contains("eap-suite-b-192")) {
      return Optional.of(WifiEncryption.ENTERPRISE);
    }
    if (ways.contains("sae")) {
      return Optional.of(ways.contains("psk") ? WifiEncryption.WPA2_AND_WPA3 : WifiEncryption.WPA3);
    }
    if (versions.contains("1")) {
      return Optional.of(versions.contains("2") ? WifiEncryption.WPA_AND_WPA2 : WifiEncryption.WPA);
    }
    return versions.contains("2") ? Optional.of(WifiEncryption.WPA2) : Optional.empty();
  }

  private static Set<String> words(Members told, String name) {
    return told.get(name).orElse(null) instanceof Items items
        ? items.items().stream()
            .limit(16)
            .map(
                value ->
                    switch (value) {
                      case Text text -> text.text();
                      case Whole number -> Long.toString(number.number());
                      default -> "";
                    })
            .collect(Collectors.toSet())
        : Set.of();
  }
}
