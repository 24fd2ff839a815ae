// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a device that can push says where others hide their token: {@code MSUB}, the time of the
 * last subscription, {@code PUB}, a type, and {@code fe} when one may subscribe to all.
 *
 * @param subscribedAt 32 bits, the time of the last subscription as the subscriber told it
 * @param type of push, one byte
 * @param wildcard true when everything can be subscribed to at once
 */
public record PushOffer(long subscribedAt, int type, boolean wildcard) {
  private static final byte[] SUB = "MSUB".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PUB = "PUB".getBytes(StandardCharsets.US_ASCII);
  private static final int WILDCARD = 0xfe;

  static Optional<PushOffer> read(byte[] field) {
    ByteBuffer in = ByteBuffer.wrap(field);
    byte[] sub = new byte[SUB.length];
    byte[] pub = new byte[PUB.length];
    in.get(sub);
    long time = in.getInt() & 0xffff_ffffL;
    in.get(pub);
    if (!Arrays.equals(sub, SUB) || !Arrays.equals(pub, PUB)) {
      return Optional.empty();
    }
    return Optional.of(new PushOffer(time, in.get() & 0xff, (in.get() & 0xff) == WILDCARD));
  }

  byte[] bytes() {
    byte[] field = new byte[Token.LENGTH];
    ByteBuffer.wrap(field)
        .put(SUB)
        .putInt((int) subscribedAt)
        .put(PUB)
        .put((byte) type)
        .put((byte) (wildcard ? WILDCARD : 0));
    return field;
  }
}
