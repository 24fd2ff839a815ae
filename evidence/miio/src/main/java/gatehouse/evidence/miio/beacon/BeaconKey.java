// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The key that a device was given when it was bound: 16 bytes from version 4 on, 12 before.
 *
 * <p>From version 4 on a frame proves that its sender knew the key. Before, it proves nothing:
 * every key opens it, to some text.
 *
 * @see <a href="https://github.com/Bluetooth-Devices/xiaomi-ble">xiaomi-ble</a>
 */
public final class BeaconKey {
  static final int VERIFIED_FROM = 4;
  static final int EXTENSION = 3;
  static final int TRAILER = EXTENSION + AesCcm.TAG;

  private static final int OLD_LENGTH = 12;
  private static final int LENGTH = 16;
  private static final int OLD_HALF = 6;
  private static final int OLD_NONCE_FRONT = 5;
  private static final byte[] OLD_MIDDLE = HexFormat.of().parseHex("8d3d3c97");
  private static final byte[] ASSOCIATED = {0x11};

  private final AesCcm ccm;
  private final boolean old;

  /**
   * A key of 12 or 16 bytes.
   *
   * @throws IllegalArgumentException when it has another length
   */
  public BeaconKey(byte[] key) {
    if (key.length != OLD_LENGTH && key.length != LENGTH) {
      throw new IllegalArgumentException("a beacon key has 12 or 16 bytes, not " + key.length);
    }
    old = key.length == OLD_LENGTH;
    ccm = new AesCcm(old ? widened(key) : key);
  }

  private static byte[] widened(byte[] key) {
    byte[] wide = new byte[LENGTH];
    System.arraycopy(key, 0, wide, 0, OLD_HALF);
    System.arraycopy(OLD_MIDDLE, 0, wide, OLD_HALF, OLD_MIDDLE.length);
    System.arraycopy(key, OLD_HALF, wide, OLD_HALF + OLD_MIDDLE.length, OLD_HALF);
    return wide;
  }

  /**
   * The objects of an encrypted frame.
   *
   * @param address of the device, which is part of what is sealed
   * @throws BeaconException when the frame is too short, or is not sealed with this key
   */
  public byte[] open(Beacon beacon, Mac address) throws BeaconException {
    boolean verified = beacon.control().version() >= VERIFIED_FROM;
    if (verified == old) {
      throw new BeaconException(
          "version " + beacon.control().version() + " has keys of " + (old ? 16 : 12) + " bytes");
    }
    return verified ? openVerified(beacon, address) : openUnverified(beacon, address);
  }

  private byte[] openVerified(Beacon beacon, Mac address) throws BeaconException {
    int end = beacon.length() - TRAILER;
    if (end < beacon.payloadAt()) {
      throw new BeaconException("too short to be encrypted");
    }
    byte[] nonce =
        joined(
            address.reversed(),
            beacon.bytes(2, OLD_NONCE_FRONT),
            beacon.bytes(end, end + EXTENSION));
    byte[] text = ccm.transform(nonce, beacon.bytes(beacon.payloadAt(), end));
    byte[] tag = beacon.bytes(end + EXTENSION, beacon.length());
    if (!MessageDigest.isEqual(tag, ccm.tag(nonce, ASSOCIATED, text))) {
      throw new BeaconException("not sealed with this key");
    }
    return text;
  }

  private byte[] openUnverified(Beacon beacon, Mac address) throws BeaconException {
    int end = beacon.length() - AesCcm.TAG;
    if (end < beacon.payloadAt()) {
      throw new BeaconException("too short to be encrypted");
    }
    byte[] nonce =
        joined(
            beacon.bytes(0, OLD_NONCE_FRONT),
            beacon.bytes(end, end + EXTENSION),
            Arrays.copyOf(address.reversed(), Mac.LENGTH - 1));
    return ccm.transform(nonce, beacon.bytes(beacon.payloadAt(), end));
  }

  private static byte[] joined(byte[] first, byte[] second, byte[] third) {
    byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    System.arraycopy(third, 0, all, first.length + second.length, third.length);
    return all;
  }
}
