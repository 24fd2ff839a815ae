// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Makes capture files. */
public final class Captures {
  public static final int MICROSECONDS = 0xa1b2c3d4;
  public static final int NANOSECONDS = 0xa1b23c4d;
  public static final long BEGIN = 1_700_000_000L;

  private static final int ROOM = 1 << 20;

  private Captures() {}

  /** A classic file of this link type, a packet a second. */
  public static byte[] pcap(int linkType, List<byte[]> frames) {
    return pcap(ByteOrder.LITTLE_ENDIAN, MICROSECONDS, linkType, frames);
  }

  public static byte[] pcap(ByteOrder order, int magic, int linkType, List<byte[]> frames) {
    ByteBuffer out = ByteBuffer.allocate(ROOM).order(order);
    out.putInt(magic).putShort((short) 2).putShort((short) 4).putLong(0).putInt(65535);
    out.putInt(linkType);
    int second = 0;
    for (byte[] frame : frames) {
      out.putInt((int) BEGIN + second++).putInt(500).putInt(frame.length).putInt(frame.length);
      out.put(frame);
    }
    return taken(out);
  }

  /** A next-generation file with one interface that counts microseconds. */
  public static byte[] pcapng(ByteOrder order, int linkType, List<byte[]> frames) {
    ByteBuffer out = ByteBuffer.allocate(ROOM).order(order);
    section(out);
    describe(out, linkType, new byte[0]);
    int second = 0;
    for (byte[] frame : frames) {
      long micros = (BEGIN + second++) * 1_000_000 + 500;
      packet(out, 0, micros, frame, frame.length);
    }
    return taken(out);
  }

  public static void section(ByteBuffer out) {
    out.putInt(0x0a0d0d0a).putInt(28).putInt(0x1a2b3c4d).putShort((short) 1).putShort((short) 0);
    out.putLong(-1).putInt(28);
  }

  /** An interface, with options as they stand in the file. */
  public static void describe(ByteBuffer out, int linkType, byte[] options) {
    ByteBuffer body = ByteBuffer.allocate(8 + options.length).order(out.order());
    body.putShort((short) linkType).putShort((short) 0).putInt(0).put(options);
    block(out, 1, body.array());
  }

  public static void packet(ByteBuffer out, int which, long ticks, byte[] frame, int wire) {
    int padded = frame.length + 3 & ~3;
    ByteBuffer body = ByteBuffer.allocate(20 + padded).order(out.order());
    body.putInt(which).putInt((int) (ticks >>> 32)).putInt((int) ticks);
    body.putInt(frame.length).putInt(wire).put(frame);
    block(out, 6, body.array());
  }

  public static void block(ByteBuffer out, int type, byte[] body) {
    int length = 12 + body.length;
    out.putInt(type).putInt(length).put(body).putInt(length);
  }

  public static byte[] taken(ByteBuffer out) {
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }
}
