// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.net.InetSocketAddress;

/** What a simulated device sees of the world: a clock, an agenda, and a way out. */
interface Stage {
  /** Nanoseconds since some moment. */
  long now();

  /** Does something later, unless far too much is to be done already. */
  void at(long nanos, Runnable task);

  /** Sends a datagram from the device's own address. */
  void send(InetSocketAddress to, byte[] datagram);

  /** Sends a datagram from an address that is not the device's. */
  void sendAsStranger(InetSocketAddress to, byte[] datagram);
}
