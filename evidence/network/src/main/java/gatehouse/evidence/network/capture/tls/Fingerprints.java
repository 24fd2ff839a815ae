// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fingerprints of clients; those of the last 64 different hellos are remembered. */
public final class Fingerprints {
  private static final int MOST = 64;

  private final Map<Hello, String> known = new LinkedHashMap<>(16, 0.75f, true);
  private long reckoned;

  /** Knows none yet. */
  public Fingerprints() {}

  /** What a fingerprint is made of. */
  private record Hello(
      boolean quic,
      int version,
      List<Integer> ciphers,
      List<Integer> extensions,
      List<String> protocols,
      List<Integer> signatures,
      List<Integer> versions) {}

  /** The fingerprint of a hello that came over TCP, or over QUIC. */
  public String of(ClientHello hello, boolean quic) {
    Hello key =
        new Hello(
            quic,
            hello.version(),
            hello.ciphers(),
            hello.extensions(),
            hello.protocols(),
            hello.signatures(),
            hello.versions());
    @Nullable String before = known.get(key);
    if (before != null) {
      return before;
    }
    reckoned++;
    String fingerprint = Ja4.of(hello, quic);
    if (known.size() == MOST) {
      known.remove(known.keySet().iterator().next());
    }
    known.put(key, fingerprint);
    return fingerprint;
  }

  /** How many were not remembered, and had to be reckoned. */
  public long reckoned() {
    return reckoned;
  }
}
