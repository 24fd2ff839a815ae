// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bytes;

import gatehouse.evidence.accounts.export.ExportException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads little-endian numbers and runs of bytes out of an array, and never beyond its end. */
public final class Bytes {
  private final byte[] bytes;
  private final ByteBuffer view;
  private final int end;
  private int at;

  /** From the beginning of an array, which stays the caller's. */
  public Bytes(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** A part of an array, which stays the caller's. */
  public Bytes(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.at = from;
    this.end = to;
  }

  /** Where the next byte is, from the beginning of the array. */
  public int at() {
    return at;
  }

  /** How many bytes are left. */
  public int left() {
    return end - at;
  }

  /** The next byte, unsigned. */
  public int u8() throws ExportException {
    return bytes[step(1)] & 0xff;
  }

  /** The next two bytes, unsigned. */
  public int u16() throws ExportException {
    return view.getShort(step(Short.BYTES)) & 0xffff;
  }

  /** The next four bytes. */
  public int i32() throws ExportException {
    return view.getInt(step(Integer.BYTES));
  }

  /** The next four bytes, unsigned. */
  public long u32() throws ExportException {
    return Integer.toUnsignedLong(i32());
  }

  /** The next eight bytes. */
  public long i64() throws ExportException {
    return view.getLong(step(Long.BYTES));
  }

  /** A copy of the next bytes. */
  public byte[] take(long count) throws ExportException {
    int from = step(count);
    return Arrays.copyOfRange(bytes, from, at);
  }

  /** Passes over the next bytes; answers where they begin. */
  public int step(long count) throws ExportException {
    if (count < 0 || count > left()) {
      throw ExportException.damaged("it ends too early (byte %d)".formatted(at));
    }
    int from = at;
    at += (int) count;
    return from;
  }
}
