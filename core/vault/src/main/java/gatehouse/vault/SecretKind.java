// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a secret opens. */
public enum SecretKind {
  /** The token of a miIO device, 16 bytes. */
  DEVICE_TOKEN(1),
  /** The key of a device's Bluetooth advertisements, 12 or 16 bytes. */
  BLE_KEY(2),
  /** The password of a wireless network. */
  WIFI_KEY(3),
  /** The password of a router's or a device's own sign-in. */
  ADMIN_PASSWORD(4),
  /** The key with which a gateway takes commands or holds its Zigbee network. */
  GATEWAY_KEY(5),
  OTHER(255);

  private final int code;

  SecretKind(int code) {
    this.code = code;
  }

  /** Its number in the file format, 0 to 255. */
  int code() {
    return code;
  }

  static Optional<SecretKind> of(int code) {
    return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
  }

  /** The words for it: {@code device token}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
