// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

/**
 * How much work the reading of messages may take, so that no capture takes much longer than another
 * of as many packets.
 *
 * <p>A unit is the work of passing over a record of DNS, about a third of a microsecond. Each
 * packet brings some, many times what real traffic takes of it; what is taken on credit is paid
 * before anything else is read.
 */
final class Effort {
  /** A record or a question. */
  static final int RECORD = 1;

  /** A name that was heard before. */
  static final int NAME = 1;

  /** What a name costs more that was not heard before: room, for which another gives way. */
  static final int NEW_NAME = 7;

  /** A packet within a packet, perhaps of a new conversation. */
  static final int TUNNEL = 6;

  /** A message of DHCP, with its options. */
  static final int LEASE = 5;

  /** So many octets of a name are one more. */
  static final int OCTETS = 32;

  /** An AES-GCM over a first packet of QUIC, and the making of its keys. */
  static final int OPENING = 800;

  /** MD5 and AES-CBC over a message of Mi Home. */
  static final int SEALED = 60;

  /** Two SHA-256 of a list, and one more for each of its numbers. */
  static final int FINGERPRINT = 100;

  private static final long FIRST = 1 << 19;
  private static final long MOST = 1 << 20;
  private static final int FOR_EACH_PACKET = 12;

  private long left = FIRST;

  /** One more packet came. */
  void packet() {
    left = Math.min(MOST, left + FOR_EACH_PACKET);
  }

  void spend(int units) {
    left -= units;
  }

  /** Whether nothing may be read at the moment. */
  boolean spent() {
    return left <= 0;
  }
}
