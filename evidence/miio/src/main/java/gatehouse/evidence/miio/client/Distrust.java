// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.wire.WireException;

/** Why something that came from a device's address was not taken for its answer. */
public enum Distrust {
  /** No datagram of the protocol. */
  SHAPE("what it sends is no miIO"),
  /** The checksum does not hold under the token. */
  CHECKSUM("its checksum does not hold under the token"),
  /** It speaks for another device. */
  DEVICE_ID("it claims to be another device"),
  /** It answers what was not asked. */
  REQUEST_ID("it answers what was not asked"),
  /** The text inside cannot be read. */
  TEXT("its text cannot be read");

  private final String words;

  Distrust(String words) {
    this.words = words;
  }

  static Distrust of(WireException.Flaw flaw) {
    return switch (flaw) {
      case SHAPE -> SHAPE;
      case CHECKSUM -> CHECKSUM;
      case PADDING -> TEXT;
    };
  }

  /** Words for a person, after "the device at ...:". */
  public String words() {
    return words;
  }
}
