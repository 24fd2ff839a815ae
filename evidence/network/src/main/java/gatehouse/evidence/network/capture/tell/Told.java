// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.bytes.SeededHash;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts on their way out: each once, with the first packet that shows it. */
final class Told {
  private final long seed;
  private final Map<Key, Long> facts = new LinkedHashMap<>();

  /**
   * @param seed for hashes, which an enemy cannot know
   */
  Told(long seed) {
    this.seed = seed;
  }

  private record Key(Fact fact, int hash) {
    @Override
    public int hashCode() {
      return hash;
    }
  }

  void fact(Fact fact, long packet) {
    int hash = new SeededHash(seed).add(fact.toString()).value();
    facts.merge(new Key(fact, hash), packet, Math::min);
  }

  /** Hands all on. */
  void tell(FactSink sink) {
    facts.forEach((key, packet) -> sink.fact(key.fact, packet(packet)));
  }

  /** The place of a packet, as tcpdump and Wireshark count. */
  static Locator packet(long number) {
    return new Locator.Part("packet " + number);
  }
}
