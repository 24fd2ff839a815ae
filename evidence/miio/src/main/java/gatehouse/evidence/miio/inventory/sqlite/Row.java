// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.sqlite;

import gatehouse.evidence.miio.inventory.value.SecretNames;
import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Hidden;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.evidence.miio.inventory.value.Value.Whole;
import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import gatehouse.vault.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a row apart: types first, then the values in their order. */
final class Row {
  private static final int FIRST_BLOB = 12;

  private Row() {}

  static Members of(ByteBuffer payload, List<String> columns, Charset encoding) throws ValueFlaw {
    long headerLength = Payload.varint(payload);
    if (headerLength < payload.position() || headerLength > payload.limit()) {
      throw new ValueFlaw("has a row whose header is broken");
    }
    ByteBuffer types = payload.duplicate().limit((int) headerLength);
    ByteBuffer body = payload.duplicate().position((int) headerLength);
    Map<String, Value> members = new LinkedHashMap<>();
    for (String column : columns) {
      if (!types.hasRemaining()) {
        break;
      }
      value(Payload.varint(types), column, body, encoding)
          .ifPresent(value -> members.put(column, value));
    }
    return new Members(members);
  }

  private static Optional<Value> value(long type, String column, ByteBuffer in, Charset encoding)
      throws ValueFlaw {
    if (type >= FIRST_BLOB) {
      long length = (type - FIRST_BLOB) / 2;
      byte[] bytes = new byte[(int) Math.min(length, in.remaining())];
      Payload.need(in, (int) Math.min(length, Integer.MAX_VALUE)).get(bytes);
      if (SecretNames.hides(column)) {
        return Optional.of(new Hidden(secret(bytes, type % 2 == 1, encoding)));
      }
      return type % 2 == 1 ? Optional.of(new Text(new String(bytes, encoding))) : Optional.empty();
    }
    Optional<Long> number =
        switch ((int) type) {
          case 1, 2, 3, 4 -> Optional.of(integer(in, (int) type));
          case 5 -> Optional.of(integer(in, 6));
          case 6 -> Optional.of(integer(in, 8));
          case 7 -> Optional.of((long) Payload.need(in, Double.BYTES).getDouble());
          case 8 -> Optional.of(0L);
          case 9 -> Optional.of(1L);
          default -> Optional.empty();
        };
    return number.map(Whole::new);
  }

  /** In UTF-8, whatever the encoding of the database. */
  private static Secret secret(byte[] bytes, boolean text, Charset encoding) {
    if (!text || encoding.equals(java.nio.charset.StandardCharsets.UTF_8)) {
      return Secret.takeOver(bytes);
    }
    try {
      return Secret.ofText(encoding.decode(ByteBuffer.wrap(bytes)).toString().toCharArray());
    } catch (IllegalArgumentException e) {
      return Secret.takeOver(new byte[0]);
    }
  }

  /** A number of so many bytes, big-endian, with sign. */
  private static long integer(ByteBuffer in, int bytes) throws ValueFlaw {
    long number = Payload.need(in, bytes).get();
    for (int i = 1; i < bytes; i++) {
      number = number << Byte.SIZE | (in.get() & 0xff);
    }
    return number;
  }
}
