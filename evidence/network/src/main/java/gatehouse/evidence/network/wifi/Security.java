// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import gatehouse.model.fact.WifiEncryption;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a network announces about its security, gathered word by word.
 *
 * <p>Source: IEEE 802.11-2020, 9.4.2.24 (RSN element); Wi-Fi Alliance WPA3 specification 3.4.
 */
final class Security {
  private boolean privacy;
  private boolean first;
  private boolean second;
  private boolean passphrase;
  private boolean sae;
  private boolean enterprise;
  private boolean owe;
  private boolean untold;
  private final Set<String> has = new TreeSet<>();

  /** The beacon says that frames are encrypted somehow. */
  void privacy() {
    privacy = true;
  }

  /** Whoever made the list did not say how the network is shut. */
  void untold() {
    untold = true;
  }

  /** Whether it is said how the network is shut. */
  boolean isTold() {
    return !untold;
  }

  /** There is an element of the first WPA. */
  void firstWpa() {
    first = true;
  }

  /** There is an RSN element: WPA2 or later. */
  void rsn() {
    second = true;
  }

  /** A way of knowing who joins: PSK, SAE, IEEE 802.1X, OWE and their variants. */
  void suite(String name) {
    String suite = name.toUpperCase(Locale.ROOT);
    if (suite.contains("SAE")) {
      sae = true;
    } else if (suite.contains("PSK")) {
      passphrase = true;
    } else if (suite.contains("OWE")) {
      owe = true;
    } else if (suite.contains("802.1X") || suite.contains("EAP")) {
      enterprise = true;
    }
  }

  /** A cipher for the frames between two stations. */
  void cipher(String name) {
    switch (name.toUpperCase(Locale.ROOT)) {
      case "TKIP" -> has.add("tkip");
      case "WEP", "WEP-40", "WEP-104", "WEP40", "WEP104" -> privacy = true;
      default -> {}
    }
  }

  /** A weakness or safeguard in the words of the vocabulary. */
  void has(String what) {
    has.add(what);
  }

  /** The weaknesses and safeguards. */
  Set<String> has() {
    return has;
  }

  /** The encryption; of a mixed network both halves are named. */
  WifiEncryption encryption() {
    if (owe) {
      return WifiEncryption.OWE;
    }
    if (enterprise) {
      return WifiEncryption.ENTERPRISE;
    }
    if (second && sae) {
      return passphrase ? WifiEncryption.WPA2_AND_WPA3 : WifiEncryption.WPA3;
    }
    if (second) {
      return first ? WifiEncryption.WPA_AND_WPA2 : WifiEncryption.WPA2;
    }
    if (first) {
      return WifiEncryption.WPA;
    }
    return privacy ? WifiEncryption.WEP : WifiEncryption.OPEN;
  }
}
