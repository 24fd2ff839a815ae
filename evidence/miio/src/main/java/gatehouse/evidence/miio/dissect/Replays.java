// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import gatehouse.evidence.miio.wire.Header;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the checksums of the last {@value #MOST} frames, to know one that comes again. */
final class Replays {
  private static final int MOST = 1 << 16;
  private static final int CHECKSUM_AT = 16;

  /** A client that heard no answer sends again within this time. */
  private static final Duration RETRY = Duration.ofSeconds(10);

  private record Sent(InetAddress by, Instant at) {}

  private record Checksum(long high, long low) {}

  private final Map<Checksum, Sent> seen =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Checksum, Sent> eldest) {
          return size() > MOST;
        }
      };

  /** When the same frame was first seen, if this is more than a client's own retry. */
  Optional<Instant> again(byte[] frame, InetAddress by, Instant at) {
    ByteBuffer in = ByteBuffer.wrap(frame, CHECKSUM_AT, Header.LENGTH - CHECKSUM_AT);
    Sent before = seen.putIfAbsent(new Checksum(in.getLong(), in.getLong()), new Sent(by, at));
    if (before == null || (before.by().equals(by) && at.isBefore(before.at().plus(RETRY)))) {
      return Optional.empty();
    }
    return Optional.of(before.at());
  }
}
