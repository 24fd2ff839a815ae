// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A checked little-endian view of a part of an array; every read past its end is a {@link
 * MalformedException}.
 */
public final class Bytes implements ByteSource {
  private static final VarHandle U16 =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle I32 =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle I64 =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final String what;
  private final byte[] array;
  private final int start;
  private final int length;

  /** A view of {@code array[start, start + length)}; {@code what} names it in messages. */
  public Bytes(String what, byte[] array, int start, int length) {
    java.util.Objects.checkFromIndexSize(start, length, array.length);
    this.what = what;
    this.array = array;
    this.start = start;
    this.length = length;
  }

  public Bytes(String what, byte[] array) {
    this(what, array, 0, array.length);
  }

  public String what() {
    return what;
  }

  /**
   * The array behind this view, for digests and tight loops; {@link #start} says where the view
   * begins.
   */
  public byte[] array() {
    return array;
  }

  public int start() {
    return start;
  }

  public int length() {
    return length;
  }

  @Override
  public long size() {
    return length;
  }

  public int u8(int at) throws MalformedException {
    return array[check(at, 1)] & 0xff;
  }

  public int u16(int at) throws MalformedException {
    return (short) U16.get(array, check(at, 2)) & 0xffff;
  }

  public int i32(int at) throws MalformedException {
    return (int) I32.get(array, check(at, 4));
  }

  public long u32(int at) throws MalformedException {
    return i32(at) & 0xffff_ffffL;
  }

  public long i64(int at) throws MalformedException {
    return (long) I64.get(array, check(at, 8));
  }

  /** An unsigned 32-bit offset or count that has to fit this view. */
  public int offset(int at) throws MalformedException {
    int value = i32(at);
    if (value < 0 || value > length) {
      throw new MalformedException(
          what, "offset or count " + (value & 0xffff_ffffL) + " is out of range", at);
    }
    return value;
  }

  /** Little-endian, unchecked but for the array's own bounds. */
  public static int i32(byte[] array, int at) {
    return (int) I32.get(array, at);
  }

  public Bytes slice(int at, int size) throws MalformedException {
    return new Bytes(what, array, check(at, size), size);
  }

  public byte[] toArray() {
    return java.util.Arrays.copyOfRange(array, start, start + length);
  }

  @Override
  public void read(long position, byte[] into, int offset, int size) throws MalformedException {
    if (position < 0 || position > length) {
      throw new MalformedException(what, "ends too early", position);
    }
    System.arraycopy(array, check((int) position, size), into, offset, size);
  }

  public MalformedException malformed(String problem, int at) {
    return new MalformedException(what, problem, at);
  }

  private int check(int at, int size) throws MalformedException {
    if (at < 0 || size < 0 || at > length - size) {
      throw new MalformedException(what, "needs " + size + " bytes, the data ends before", at);
    }
    return start + at;
  }
}
