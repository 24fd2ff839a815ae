// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.sqlite;

import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import java.nio.ByteBuffer;

/** The bytes of a row, gathered from its leaf page and the overflow pages behind it. */
final class Payload {
  private static final int LARGEST = 1 << 20;

  private Payload() {}

  /** The payload of the table leaf cell at a position of its page. */
  static ByteBuffer at(Pages pages, ByteBuffer page, int cell) throws ValueFlaw {
    ByteBuffer in = page.duplicate().position(cell);
    long length = varint(in);
    varint(in); // the number of the row
    if (length < 0 || length > LARGEST) {
      throw new ValueFlaw("has a row of %d bytes".formatted(length));
    }
    byte[] payload = new byte[(int) length];
    int local = local((int) length, pages.usable());
    need(in, local).get(payload, 0, local);
    int filled = local;
    long next = filled < length ? Integer.toUnsignedLong(need(in, Integer.BYTES).getInt()) : 0;
    while (filled < length) {
      ByteBuffer overflow = pages.page(next);
      next = Integer.toUnsignedLong(overflow.getInt());
      int part = (int) Math.min(length - filled, pages.usable() - Integer.BYTES);
      overflow.get(payload, filled, part);
      filled += part;
    }
    return ByteBuffer.wrap(payload);
  }

  /** How much of a payload stays in its leaf. */
  private static int local(int length, int usable) {
    int most = usable - 35;
    if (length <= most) {
      return length;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int local = least + (length - least) % (usable - 4);
    return local <= most ? local : least;
  }

  /** A number of 1 to 9 bytes, seven bits in each but the ninth. */
  static long varint(ByteBuffer in) throws ValueFlaw {
    long number = 0;
    for (int i = 0; i < 8; i++) {
      byte b = need(in, 1).get();
      number = number << 7 | (b & 0x7f);
      if (b >= 0) {
        return number;
      }
    }
    return number << 8 | (need(in, 1).get() & 0xff);
  }

  static ByteBuffer need(ByteBuffer in, int bytes) throws ValueFlaw {
    if (bytes < 0 || in.remaining() < bytes) {
      throw new ValueFlaw("has a row that goes beyond its page");
    }
    return in;
  }
}
