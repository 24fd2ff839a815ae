// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;

/** The body of the pcapng block at hand, in the byte order of its section. */
final class Block {
  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private boolean little;

  void set(byte[] from, int start, int stop, boolean littleEndian) {
    bytes = from;
    at = start;
    end = stop;
    little = littleEndian;
  }

  byte[] bytes() {
    return bytes;
  }

  int at() {
    return at;
  }

  int left() {
    return end - at;
  }

  int u16() throws MalformedException {
    int from = step(2);
    return little ? Octets.little16(bytes, from) : Octets.u16(bytes, from);
  }

  long u32() throws MalformedException {
    int from = step(4);
    return little ? Octets.little32(bytes, from) : Octets.u32(bytes, from);
  }

  /** Eight octets in the order of the section. */
  long i64() throws MalformedException {
    long first = u32();
    long second = u32();
    return little ? second << 32 | first : first << 32 | second;
  }

  /** A time, which is two numbers of four octets, the high one first in either order. */
  long ticks() throws MalformedException {
    return u32() << 32 | u32();
  }

  /** Goes past this many octets, and answers where they began. */
  int step(long octets) throws MalformedException {
    if (octets < 0 || octets > left()) {
      throw new MalformedException("a block of the file is shorter than it must be");
    }
    int from = at;
    at += (int) octets;
    return from;
  }

  /** Goes past the octets that fill up the last four. */
  void pad(long length) {
    at = (int) Math.min(end, at + (-length & 3));
  }
}
