// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

/** What a link layer found in a frame. */
public enum LinkOutcome {
  /** A network packet, whose kind is the packet's ether type. */
  CARRIED,
  /** Fewer octets than the format has. */
  CUT,
  /** A Wi-Fi frame whose content is encrypted. */
  ENCRYPTED,
  /** A frame of the link layer's own, such as a Wi-Fi beacon. */
  CONTROL,
  /** A piece of a frame, or several frames in one, which are not taken apart. */
  BUNDLED,
  /** A link layer that is not known here. */
  UNKNOWN
}
