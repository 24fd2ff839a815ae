// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.evidence.network.router.reply.WifiNetwork;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.WifiEncryption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code uci get wireless}: radios, and the networks that they offer. */
final class Wireless {
  private Wireless() {}

  static void tell(Members reply, Telling telling) {
    Sections sections = Sections.in(reply);
    Set<String> off =
        sections
            .of("wifi-device")
            .filter(device -> Sections.yes(device, "disabled", false))
            .map(Sections::name)
            .collect(Collectors.toSet());
    List<Members> on =
        sections
            .of("wifi-iface")
            .filter(network -> network.text("mode").orElse("ap").equals("ap"))
            .filter(network -> !Sections.yes(network, "disabled", false))
            .filter(network -> !off.contains(network.text("device").orElse("")))
            .toList();
    on.forEach(network -> network(network, telling));
    telling.setting("guest network", on.stream().anyMatch(n -> use(n) == SegmentUse.GUESTS));
    telling.setting("wps", on.stream().anyMatch(Wireless::wps));
  }

  private static SegmentUse use(Members network) {
    return Uses.of(network.text("network").orElse(""));
  }

  private static boolean wps(Members network) {
    return Sections.yes(network, "wps_pushbutton", false)
        || Sections.yes(network, "wps_label", false)
        || network.secret("wps_pin").isPresent();
  }

  private static void network(Members network, Telling telling) {
    String word = network.text("encryption").orElse("none").toLowerCase(Locale.ROOT);
    Optional<WifiEncryption> encryption = encryption(word);
    WifiNetwork told =
        new WifiNetwork(telling, network.text("ssid"), use(network))
            .encryption(encryption)
            .has("wps", wps(network))
            .has("tkip", word.contains("tkip") || word.equals("psk-mixed") || word.equals("psk"))
            .has("hidden name", Sections.yes(network, "hidden", false))
            .isolated(Sections.yes(network, "isolate", false));
    encryption
        .filter(e -> e != WifiEncryption.OPEN && e != WifiEncryption.WEP)
        .ifPresent(e -> told.frameProtection(protects(network, e)));
    if (encryption.filter(e -> e == WifiEncryption.OPEN || e == WifiEncryption.OWE).isEmpty()) {
      told.password(network.secret("key"));
    }
    told.tell(Optional.empty());
  }

  /** WPA3 protects unless told not to; WPA2 only when told to. */
  private static boolean protects(Members network, WifiEncryption encryption) {
    boolean third =
        encryption == WifiEncryption.WPA3
            || encryption == WifiEncryption.OWE
            || encryption == WifiEncryption.WPA2_AND_WPA3;
    return network.text("ieee80211w").map(w -> !w.equals("0")).orElse(third);
  }

  /** Source: openwrt.org, user guide, "Wi-Fi /etc/config/wireless", WPA modes. */
  static Optional<WifiEncryption> encryption(String word) {
    return Optional.ofNullable(
        switch (word.split("\\+", -1)[0]) {
          case "none" -> WifiEncryption.OPEN;
          case "wep" -> WifiEncryption.WEP;
          case "psk" -> WifiEncryption.WPA;
          case "psk-mixed" -> WifiEncryption.WPA_AND_WPA2;
          case "psk2" -> WifiEncryption.WPA2;
          case "sae-mixed" -> WifiEncryption.WPA2_AND_WPA3;
          case "sae" -> WifiEncryption.WPA3;
          case "owe" -> WifiEncryption.OWE;
          case "wpa", "wpa2", "wpa3", "wpa-mixed", "wpa3-mixed", "wpa3-192" ->
              WifiEncryption.ENTERPRISE;
          default -> word.startsWith("wep") ? WifiEncryption.WEP : null;
        });
  }
}
