// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.evidence.network.walls.uci.UciSection;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.NetworkFact.Isolated;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.WifiEncryption;
import java.util.List;
import java.util.Optional;

/** Tells the Wi-Fi networks of OpenWrt's files; the passwords in them are never looked at. */
final class UciWifi {
  private final ArtefactId artefact;
  private final FactSink sink;

  UciWifi(ArtefactId artefact, FactSink sink) {
    this.artefact = artefact;
    this.sink = sink;
  }

  void tell(List<UciSection> faces) {
    for (UciSection face : faces) {
      boolean on = !face.on("disabled", false) && face.value("mode").orElse("ap").equals("ap");
      for (String network : on ? face.words("network") : List.<String>of()) {
        if (network.matches("[\\w.@-]{1,32}")) {
          tell(face, SegmentId.in(artefact, network));
        }
      }
    }
  }

  private void tell(UciSection face, SegmentId segment) {
    Locator line = new Locator.Line(face.line());
    String said = face.value("encryption").orElse("none");
    Optional<WifiEncryption> encryption = encryption(said);
    if (encryption.isPresent()) {
      String name =
          face.value("ssid").filter(s -> s.matches("[^\\p{Cntrl}\\p{Cf}]{1,64}")).orElse("OpenWrt");
      sink.fact(new Wifi(segment, name, encryption.get()), line);
    } else {
      sink.notExamined(segment, Aspect.WIFI, "The kind of encryption is not known here.", line);
    }
    if (face.on("isolate", false)) {
      sink.fact(new Isolated(segment), line);
    }
  }

  private static Optional<WifiEncryption> encryption(String said) {
    String kind = said.split("\\+", -1)[0];
    return switch (kind) {
      case "none" -> Optional.of(WifiEncryption.OPEN);
      case "owe" -> Optional.of(WifiEncryption.OWE);
      case "wep", "wep-open", "wep-shared", "wep-mixed" -> Optional.of(WifiEncryption.WEP);
      case "psk" -> Optional.of(WifiEncryption.WPA);
      case "psk-mixed" -> Optional.of(WifiEncryption.WPA_AND_WPA2);
      case "psk2" -> Optional.of(WifiEncryption.WPA2);
      case "sae-mixed" -> Optional.of(WifiEncryption.WPA2_AND_WPA3);
      case "sae" -> Optional.of(WifiEncryption.WPA3);
      case "wpa", "wpa2", "wpa3", "wpa-mixed", "wpa3-mixed" ->
          Optional.of(WifiEncryption.ENTERPRISE);
      default -> Optional.empty();
    };
  }
}
