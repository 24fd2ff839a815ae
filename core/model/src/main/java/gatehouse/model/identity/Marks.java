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

  /** The address of a device's network interface, as six pairs of hex digits. */
  public static final String MAC = "network address";

  /** The number by which Mi Home knows a device. */
  public static final String DID = "mi home number";

  /** Marks of which no two devices have the same, most lasting first. */
  static final List<String> OF_DEVICES = List.of(MAC, DID, SERIAL);

  /** The range of a segment's addresses; a home has no two segments with the same. */
  static final String RANGE = "range";

  /** Marks of which no two segments of a home have the same. */
  static final List<String> OF_SEGMENTS = List.of(RANGE);

  /** The name or number under which an account signs in to its service, as a digest. */
  public static final String LOGIN = "sign-in name";

  /** Marks of which no two accounts have the same, most lasting first. */
  static final List<String> OF_ACCOUNTS = List.of(LOGIN);

  private Marks() {}
}
