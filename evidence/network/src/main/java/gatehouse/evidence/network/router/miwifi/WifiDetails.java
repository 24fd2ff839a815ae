// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.evidence.network.router.reply.WifiNetwork;
import gatehouse.model.Aspect;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.WifiEncryption;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code xqnetwork/wifi_detail_all} and {@code wifi_diag_detail_all}: every network with its
 * password in the open.
 *
 * <p>The words of encryption are the router's own: {@code ccmp} is WPA3, {@code psk2+ccmp} WPA2 and
 * WPA3.
 */
final class WifiDetails {
  /** The interface that the maker gives to guests has this number. */
  private static final String GUEST_INTERFACE = "wl14";

  private static final String GUEST_TYPE = "3";

  private WifiDetails() {}

  static void tell(Members reply, Telling telling) {
    boolean any = false;
    for (Members network : Lists.objects(reply, "info").toList()) {
      boolean guests = isGuest(network);
      boolean on = !network.text("status").orElse("1").equals("0");
      if (guests) {
        telling.setting("guest network", on);
      }
      if (on) {
        any = true;
        tell(network, guests, telling);
      }
    }
    if (!any) {
      telling.notExamined(
          telling.router(), Aspect.WIFI, "The reply names no Wi-Fi network that is on.");
    }
  }

  private static boolean isGuest(Members network) {
    return network.text("ifname").filter(GUEST_INTERFACE::equals).isPresent()
        || (network.text("iftype").filter(GUEST_TYPE::equals).isPresent()
            && network.text("device").isEmpty());
  }

  private static void tell(Members network, boolean guests, Telling telling) {
    Optional<String> word = network.text("encryption");
    Optional<WifiEncryption> encryption = word.flatMap(WifiDetails::encryption);
    new WifiNetwork(telling, network.text("ssid"), guests ? SegmentUse.GUESTS : SegmentUse.UNKNOWN)
        .encryption(encryption)
        .has("hidden name", network.text("hidden").filter("1"::equals).isPresent())
        .has("tkip", word.filter(w -> w.contains("mixed") || w.contains("tkip")).isPresent())
        .password(
            encryption.filter(e -> e == WifiEncryption.OPEN).isPresent()
                ? Optional.empty()
                : network.secret("password"))
        .tell(Optional.of("xiaomi"));
  }

  static Optional<WifiEncryption> encryption(String word) {
    return Optional.ofNullable(
        switch (word.toLowerCase(Locale.ROOT)) {
          case "none" -> WifiEncryption.OPEN;
          case "wep", "wep-open", "wep-shared" -> WifiEncryption.WEP;
          case "psk" -> WifiEncryption.WPA;
          case "mixed-psk", "psk-mixed" -> WifiEncryption.WPA_AND_WPA2;
          case "psk2" -> WifiEncryption.WPA2;
          case "psk2+ccmp", "psk2+sae" -> WifiEncryption.WPA2_AND_WPA3;
          case "ccmp", "sae" -> WifiEncryption.WPA3;
          case "wpa", "wpa2", "wpa-mixed", "wpa3" -> WifiEncryption.ENTERPRISE;
          case "owe" -> WifiEncryption.OWE;
          default -> null;
        });
  }
}
