// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts on their way out: each once, with the first packet that shows it. */
final class Told {
  private final Map<Fact, Long> facts = new LinkedHashMap<>();

  void fact(Fact fact, long packet) {
    facts.merge(fact, packet, Math::min);
  }

  /** Hands all on. */
  void tell(FactSink sink) {
    facts.forEach((fact, packet) -> sink.fact(fact, packet(packet)));
  }

  /** The place of a packet, as tcpdump and Wireshark count. */
  static Locator packet(long number) {
    return new Locator.Part("packet " + number);
  }
}
