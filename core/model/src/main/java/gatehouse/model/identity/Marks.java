// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import java.util.List;

/** The kinds of mark, as {@code handle} facts name them, by which a thing is known again. */
public final class Marks {
  /** A phone's serial number, as a digest; never the digest of a placeholder such as "unknown". */
  public static final String SERIAL = "serial";

  /** A phone's IMEI, as a digest. */
  public static final String IMEI = "imei";

  /** The phone's own Android id, as a digest. */
  public static final String ANDROID_ID = "android id";

  /** The address of the Wi-Fi chip, not a random one, as a digest. */
  public static final String WIFI_ADDRESS = "wi-fi address";

  /** The address of the Bluetooth chip, as a digest. */
  public static final String BLUETOOTH_ADDRESS = "bluetooth address";

  /** SHA-256 of the file that an app runs from. */
  public static final String FILE = "file";

  /** Marks of which no two phones have the same, most lasting first. */
  static final List<String> UNIQUE =
      List.of(SERIAL, IMEI, WIFI_ADDRESS, BLUETOOTH_ADDRESS, ANDROID_ID);

  private Marks() {}
}
