// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

/** Where a link leads. */
public sealed interface Host {
  /**
   * A name.
   *
   * @param ascii as it is looked up: small letters, Punycode
   * @param shown as a person reads it
   */
  record Name(String ascii, String shown) implements Host {}

  /** An IPv4 address as a number, the first byte highest. */
  record Ip4(int value) implements Host {}

  /** An IPv6 address as its two halves. */
  record Ip6(long high, long low) implements Host {}

  /** What no browser takes for a host. */
  record Unusable(String text) implements Host {}

  /** The link names no host. */
  record None() implements Host {}

  /** The host in its usual form; empty when there is none. */
  default String text() {
    return switch (this) {
      case Name name -> name.ascii();
      case Ip4 ip -> Ip4Text.of(ip.value());
      case Ip6 ip -> "[" + Ip6Text.of(ip.high(), ip.low()) + "]";
      case Unusable unusable -> unusable.text();
      case None none -> "";
    };
  }
}
