// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Unpacks DEFLATE (RFC 1951) where input and output are in memory as a whole, about twice as fast
 * as the JDK's own. What is damaged or merely unusual it leaves to that one.
 */
final class Inflate {
  static final int REFUSED = -1;
  private static final VarHandle I64 =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The longest match, and what copies of eight bytes at a time may write too much. */
  static final int OUTPUT_SLACK = 258 + 16;

  private static final int INPUT_SLACK = 32;

  private final InflateCodes codes = new InflateCodes();
  private byte[] in = {};
  private int at;
  private int end;
  private byte[] out = {};
  private int filled;
  private long buffer;
  private int held;

  /**
   * Unpacks {@code in[from, end)} into {@code out}.
   *
   * @return how many bytes came out, or {@link #REFUSED}; then {@code out} holds nothing of use
   */
  int run(byte[] from, int start, int stop, byte[] into) {
    in = from;
    at = start;
    end = stop;
    out = into;
    filled = 0;
    buffer = 0;
    held = 0;
    boolean good = blocks();
    in = out = InflateCodes.NONE;
    return good ? filled : REFUSED;
  }

  private boolean blocks() {
    boolean last;
    do {
      last = take(1) == 1;
      boolean good =
          switch (take(2)) {
            case 0 -> stored();
            case 1 -> codes.fixed() && block();
            case 2 -> codes.dynamic(this) && block();
            default -> false;
          };
      if (!good) {
        return false;
      }
    } while (!last);
    return held >= 0;
  }

  /** The next bits as a number; past the end of the input zeros, which {@link #held} shows. */
  int take(int count) {
    if (held < count) {
      refill();
    }
    int value = (int) buffer & ((1 << count) - 1);
    buffer >>>= count;
    held -= count;
    return value;
  }

  boolean exhausted() {
    return held < 0;
  }

  void refill() {
    while (held < 56 && held >= 0 && at < end) {
      buffer |= (in[at++] & 0xffL) << held;
      held += 8;
    }
  }

  private boolean stored() {
    buffer >>>= held & 7;
    held -= held & 7;
    int length = take(16);
    int check = take(16);
    if (held < 0 || length != (~check & 0xffff)) {
      return false;
    }
    at -= held >> 3;
    buffer = 0;
    held = 0;
    if (length > end - at || length > out.length - filled) {
      return false;
    }
    System.arraycopy(in, at, out, filled, length);
    at += length;
    filled += length;
    return true;
  }

  private boolean block() {
    int result = fast();
    while (result == InflateCodes.MORE) {
      result = slow();
    }
    return result == InflateCodes.DONE;
  }

  /** Far from either end, where nothing needs to be asked before each step. */
  private int fast() {
    byte[] source = in;
    byte[] target = out;
    int[] literals = codes.literals.entries;
    int[] distances = codes.distances.entries;
    int literalMask = (1 << codes.literals.bits) - 1;
    int distanceMask = (1 << codes.distances.bits) - 1;
    int inLimit = Math.min(end, source.length) - INPUT_SLACK;
    int outLimit = target.length - OUTPUT_SLACK;
    int read = at;
    int write = filled;
    long bits = buffer;
    int left = held;
    int result = InflateCodes.MORE;
    while (read < inLimit && write < outLimit) {
      bits |= (long) I64.get(source, read) << left;
      read += (63 - left) >> 3;
      left |= 56;
      int entry = literals[(int) bits & literalMask];
      if (entry < 0) {
        bits >>>= entry;
        left -= entry & 63;
        target[write++] = (byte) (entry >> HuffmanTable.VALUE_SHIFT);
        entry = literals[(int) bits & literalMask];
        if (entry < 0) {
          bits >>>= entry;
          left -= entry & 63;
          target[write++] = (byte) (entry >> HuffmanTable.VALUE_SHIFT);
          entry = literals[(int) bits & literalMask];
          if (entry < 0) {
            bits >>>= entry;
            left -= entry & 63;
            target[write++] = (byte) (entry >> HuffmanTable.VALUE_SHIFT);
            continue;
          }
        }
        bits |= (long) I64.get(source, read) << left;
        read += (63 - left) >> 3;
        left |= 56;
      }
      if ((entry & HuffmanTable.SPECIAL) != 0) {
        if (HuffmanTable.pointer(entry)) {
          bits >>>= entry;
          left -= entry & 63;
          entry = literals[HuffmanTable.inner(entry, bits)];
          if (entry < 0) {
            bits >>>= entry;
            left -= entry & 63;
            target[write++] = (byte) (entry >> HuffmanTable.VALUE_SHIFT);
            continue;
          }
        }
        if ((entry & HuffmanTable.SPECIAL) != 0) {
          bits >>>= entry;
          left -= entry & 63;
          result =
              (entry & HuffmanTable.END) == HuffmanTable.END
                  ? InflateCodes.DONE
                  : InflateCodes.WRONG;
          break;
        }
      }
      int length = number(entry, bits);
      bits >>>= entry;
      left -= entry & 63;
      entry = distances[(int) bits & distanceMask];
      if ((entry & HuffmanTable.SPECIAL) != 0) {
        if (HuffmanTable.pointer(entry)) {
          bits >>>= entry;
          left -= entry & 63;
          entry = distances[HuffmanTable.inner(entry, bits)];
        }
        if ((entry & HuffmanTable.SPECIAL) != 0) {
          result = InflateCodes.WRONG;
          break;
        }
      }
      int distance = number(entry, bits);
      bits >>>= entry;
      left -= entry & 63;
      if (distance > write) {
        result = InflateCodes.WRONG;
        break;
      }
      copy(target, write, distance, length);
      write += length;
    }
    at = read;
    filled = write;
    buffer = bits & (1L << left) - 1;
    held = left;
    return result;
  }

  /** A length or distance: the value of its symbol, and the extra bits behind the code. */
  private static int number(int entry, long bits) {
    long taken = bits & (1L << (entry & 63)) - 1;
    return (entry >>> HuffmanTable.VALUE_SHIFT) + (int) (taken >>> HuffmanTable.codeBits(entry));
  }

  /** Copies a match, most of which are short; up to 15 bytes behind it are overwritten. */
  private static void copy(byte[] target, int write, int distance, int length) {
    int from = write - distance;
    int stop = write + length;
    if (distance >= 16) {
      long first = (long) I64.get(target, from);
      long second = (long) I64.get(target, from + 8);
      I64.set(target, write, first);
      I64.set(target, write + 8, second);
      for (int done = 16; done < length; done += 8) {
        I64.set(target, write + done, (long) I64.get(target, from + done));
      }
    } else if (distance >= 8) {
      int to = write;
      do {
        I64.set(target, to, (long) I64.get(target, from));
        to += 8;
        from += 8;
      } while (to < stop);
    } else if (distance == 1) {
      Arrays.fill(target, write, stop, target[from]);
    } else {
      for (int to = write; to < stop; to++) {
        target[to] = target[from++];
      }
    }
  }

  /** One symbol, every bound checked. */
  private int slow() {
    refill();
    int entry = symbol(codes.literals);
    if (entry < 0) {
      if (held < 0 || filled == out.length) {
        return InflateCodes.WRONG;
      }
      out[filled++] = (byte) (entry >> HuffmanTable.VALUE_SHIFT);
      return InflateCodes.MORE;
    }
    if ((entry & HuffmanTable.SPECIAL) != 0) {
      boolean done = (entry & HuffmanTable.END) == HuffmanTable.END && held >= 0;
      return done ? InflateCodes.DONE : InflateCodes.WRONG;
    }
    int length = number(entry);
    refill();
    entry = symbol(codes.distances);
    if ((entry & HuffmanTable.SPECIAL) != 0) {
      return InflateCodes.WRONG;
    }
    int distance = number(entry);
    if (held < 0 || distance > filled || length > out.length - filled) {
      return InflateCodes.WRONG;
    }
    for (int stop = filled + length; filled < stop; filled++) {
      out[filled] = out[filled - distance];
    }
    return InflateCodes.MORE;
  }

  /** The entry of the next symbol; its code is taken off, its extra bits are not. */
  int symbol(HuffmanTable table) {
    int entry = table.entries[(int) buffer & (1 << table.bits) - 1];
    if (entry >= 0 && HuffmanTable.pointer(entry)) {
      take(table.bits);
      entry = table.entries[HuffmanTable.inner(entry, buffer)];
    }
    take(HuffmanTable.codeBits(entry));
    return entry;
  }

  private int number(int entry) {
    int extra = (entry & 63) - HuffmanTable.codeBits(entry);
    return (entry >>> HuffmanTable.VALUE_SHIFT) + take(extra);
  }
}
