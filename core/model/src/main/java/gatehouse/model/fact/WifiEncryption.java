// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** How a Wi-Fi network encrypts; a mixed network is as weak as its weaker half. */
public enum WifiEncryption implements Word {
  OPEN,
  /** Encrypted without a password. */
  OWE,
  WEP,
  WPA,
  WPA_AND_WPA2,
  WPA2,
  WPA2_AND_WPA3,
  WPA3,
  ENTERPRISE
}
