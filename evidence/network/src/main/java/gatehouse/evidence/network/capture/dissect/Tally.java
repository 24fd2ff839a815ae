// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

/** How many packets there were, and how many of them could not be read, by reason. */
public final class Tally {
  long packets;
  long octets;
  long partial;
  long encryptedWifi;
  long cut;
  long bundled;
  long unknownLink;
  long malformed;
  long fragments;
  long unread;
  long tokens;
  long refused;

  Tally() {}

  public long packets() {
    return packets;
  }

  /** Octets on the wire. */
  public long octets() {
    return octets;
  }

  /** Packets of which only the beginning was captured. */
  public long partial() {
    return partial;
  }

  /** Wi-Fi frames whose content is encrypted. */
  public long encryptedWifi() {
    return encryptedWifi;
  }

  /** Frames that end before their headers do. */
  public long cut() {
    return cut;
  }

  /** Wi-Fi frames that are a piece of a packet, or several packets in one. */
  public long bundled() {
    return bundled;
  }

  /** Frames of a link layer that is not known here. */
  public long unknownLink() {
    return unknownLink;
  }

  /** Packets with a damaged header or message. */
  public long malformed() {
    return malformed;
  }

  /** Packets that were counted and not read, because those before them took too much work. */
  public long unread() {
    return unread;
  }

  /** Messages in which a device gave its token to whoever asked. */
  public long tokens() {
    return tokens;
  }

  /** Messages to devices that did not open with the token of the device. */
  public long refused() {
    return refused;
  }

  /** Packets that are a part of a larger one. */
  public long fragments() {
    return fragments;
  }
}
