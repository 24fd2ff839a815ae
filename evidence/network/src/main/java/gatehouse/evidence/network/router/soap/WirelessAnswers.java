// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.soap;

import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.evidence.network.router.reply.WifiNetwork;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.WifiEncryption;
import gatehouse.vault.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers about one network come in several; those of the next network begin with GetInfo. */
final class WirelessAnswers {
  private final Telling telling;
  private final List<Gathered> networks = new ArrayList<>();
  private @Nullable Gathered last;

  WirelessAnswers(Telling telling) {
    this.telling = telling;
  }

  /** A network, and what was answered about it. */
  private static final class Gathered {
    private final Envelope info;
    private Optional<Secret> password = Optional.empty();
    private boolean guests;
    private boolean isolated;
    private boolean wps;

    Gathered(Envelope info) {
      this.info = info;
    }
  }

  void take(Envelope answer) {
    if (answer.action().equals("GetInfo")) {
      last = new Gathered(answer);
      networks.add(last);
    }
    Gathered network = last;
    if (network == null) {
      return;
    }
    answer.secret("KeyPassphrase").ifPresent(key -> network.password = Optional.of(key));
    network.guests |= answer.text("X_AVM-DE_APType").filter("guest"::equals).isPresent();
    network.isolated |= answer.text("X_AVM-DE_IsolationEnable").filter("1"::equals).isPresent();
    network.wps |=
        answer.yes("X_AVM-DE_WPSEnable").orElse(false)
            || answer.text("X_AVM-DE_WPSMode").filter(mode -> !mode.equals("stop")).isPresent();
  }

  void tell() {
    networks.stream()
        .filter(network -> network.guests)
        .map(network -> network.info.yes("Enable").orElse(true))
        .reduce(Boolean::logicalOr)
        .ifPresent(on -> telling.setting("guest network", on));
    networks.stream()
        .filter(network -> network.info.yes("Enable").orElse(true))
        .forEach(this::tell);
  }

  private void tell(Gathered network) {
    Optional<WifiEncryption> encryption =
        network.info.text("BeaconType").flatMap(WirelessAnswers::encryption);
    new WifiNetwork(
            telling,
            network.info.text("SSID"),
            network.guests ? SegmentUse.GUESTS : SegmentUse.UNKNOWN)
        .encryption(encryption)
        .has("tkip", network.info.text("BeaconType").filter("WPA"::equals).isPresent())
        .has("wps", network.wps)
        .isolated(network.isolated)
        .password(network.password)
        .tell(Optional.of("avm"));
  }

  static Optional<WifiEncryption> encryption(String beacon) {
    return Optional.ofNullable(
        switch (beacon) {
          case "None" -> WifiEncryption.OPEN;
          case "Basic" -> WifiEncryption.WEP;
          case "WPA" -> WifiEncryption.WPA;
          case "WPAand11i" -> WifiEncryption.WPA_AND_WPA2;
          case "11i" -> WifiEncryption.WPA2;
          case "11iandWPA3" -> WifiEncryption.WPA2_AND_WPA3;
          case "WPA3" -> WifiEncryption.WPA3;
          case "OWE", "OWETrans" -> WifiEncryption.OWE;
          default -> null;
        });
  }
}
