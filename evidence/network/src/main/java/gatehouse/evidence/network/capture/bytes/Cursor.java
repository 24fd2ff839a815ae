// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.bytes;

/** Reads numbers one after another out of a part of a byte array, and never beyond it. */
public final class Cursor {
  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads from {@code start}, and stops before {@code end}. */
  public Cursor(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  public byte[] bytes() {
    return bytes;
  }

  public int at() {
    return at;
  }

  public int end() {
    return end;
  }

  public int left() {
    return end - at;
  }

  public int u8() throws MalformedException {
    return Octets.u8(bytes, step(1));
  }

  public int u16() throws MalformedException {
    return Octets.u16(bytes, step(2));
  }

  public int u24() throws MalformedException {
    return Octets.u24(bytes, step(3));
  }

  public long u32() throws MalformedException {
    return Octets.u32(bytes, step(4));
  }

  /** Goes past this many octets, and answers where they began. */
  public int step(long octets) throws MalformedException {
    if (octets < 0 || octets > left()) {
      throw new MalformedException("more octets are wanted than there are");
    }
    int from = at;
    at += (int) octets;
    return from;
  }

  /** The next octets as a part of their own. */
  public Cursor part(long octets) throws MalformedException {
    int from = step(octets);
    return new Cursor(bytes, from, at);
  }
}
