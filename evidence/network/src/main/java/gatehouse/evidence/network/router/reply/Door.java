// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.reply;

import gatehouse.model.Aspect;
import gatehouse.model.fact.NetworkFact.PortMapping;
import java.util.Locale;
import java.util.Optional;

/** A mapping of a port, in whatever words a router has for it. */
public final class Door {
  private Door() {}

  /**
   * Tells of a mapping; of a range of ports, its first. What is no mapping is told as such.
   *
   * @param by who asked for it: upnp or owner
   */
  public static void tell(
      Telling telling,
      String protocol,
      Optional<String> outside,
      Optional<String> inside,
      Optional<String> port,
      String by) {
    Optional<Long> out = outside.flatMap(Door::first);
    Optional<String> address = inside.flatMap(Fields::ipv4);
    if (out.isEmpty() || address.isEmpty()) {
      telling.notExamined(
          telling.router(),
          Aspect.ROUTER,
          "An entry of the list of opened ports has no port, or no address inside.");
      return;
    }
    long in = port.flatMap(Door::first).orElse(out.get());
    String transport = protocol.toLowerCase(Locale.ROOT).contains("udp") ? "udp" : "tcp";
    telling.fact(new PortMapping(telling.router(), transport, out.get(), address.get(), in, by));
  }

  private static Optional<Long> first(String ports) {
    return Fields.port(ports.split("[-:]", -1)[0]);
  }
}
