// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Captures that hold more of one thing than any home has. */
enum Floods {
  /** One device talks to ever new addresses outside. */
  ADDRESSES_OUTSIDE(i -> Frames.ethernet(0x0800, out(0x20000000 + i * 7, udp(9, i)))),
  /** One device talks to ever new ports of another one. */
  PORTS(i -> Frames.ethernet(0x0800, in(1, Frames.tcp(5000, i, 1, 0x18, new byte[4])))),
  /** One device talks to ever new addresses at home, which do not answer. */
  SILENT_DEVICES(i -> Frames.ethernet(0x0800, in(i, udp(9, i)))),
  /** Names as long as names may be. */
  LONG_NAMES(i -> Frames.udpOut(4000, 53, Messages.dnsQuery(longName(i)))),
  /** Each answer gives another address another name. */
  ANSWERS(i -> Frames.udpIn(53, 4000, Messages.dnsAnswer("h" + i + ".example", 0x20000000 + i))),
  /** Streams whose first octets say that more is to come. */
  STREAMS(i -> stream(i, 0, new Wire().hex("1603013000 01003000").zeros(40).bytes())),
  /** Segments that come in the order of their last to their first. */
  BACKWARDS(i -> stream(i / 30, 30_000 - i % 30 * 1000, new byte[1000])),
  /** Everybody says that everybody's address is his. */
  CLAIMS(i -> Frames.ethernet(0x0806, arp(i), i)),
  /** Everybody gives out addresses, each of another range. */
  ADDRESS_SERVERS(i -> Frames.ethernet(0x0800, in(i, Frames.udp(67, 68, lease(i))), i % 900)),
  /** Each lease goes to a device of another name. */
  HOST_NAMES(i -> Frames.udpOut(68, 67, Messages.dhcpRequest(Frames.PHONE, "phone-" + i))),
  /** One device says that it is ever another one of Mi Home's. */
  NUMBERS_OF_MI_HOME(i -> Frames.udpIn(54321, 40_000, hello(i))),
  /** Every device tells a token. */
  TOKENS(i -> Frames.ethernet(0x0800, in(1, Frames.udp(54321, 40_000, hello(i))), i)),
  /** Devices announce what they are, each time something else. */
  PRODUCTS(i -> Frames.udpOut(1900, 1900, product(i)));

  private final IntFunction<byte[]> frame;

  Floods(IntFunction<byte[]> frame) {
    this.frame = frame;
  }

  /** Writes {@code Floods NAME PACKETS} to the standard output. */
  public static void main(String[] arguments) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      valueOf(arguments[0]).write(Integer.parseInt(arguments[1]), out);
    }
  }

  /** Writes a capture of so many packets. */
  void write(int packets, OutputStream out) throws IOException {
    write(frame, packets, out);
  }

  /** Writes a capture of so many packets, a thousand of them in a second. */
  static void write(IntFunction<byte[]> frame, int packets, OutputStream out) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0xa1b2c3d4).putInt(0x40002).putLong(0).putInt(65535).putInt(1);
    out.write(header.array());
    for (int i = 0; i < packets; i++) {
      byte[] bytes = frame.apply(i);
      ByteBuffer record = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
      record.putInt(1_700_000_000 + i / 1000).putInt(i % 1000).putInt(bytes.length);
      out.write(record.putInt(bytes.length).array());
      out.write(bytes);
    }
  }

  private static byte[] udp(int port, int i) {
    return Frames.udp(1024 + i % 50_000, port, new byte[4]);
  }

  private static byte[] out(int address, byte[] datagram) {
    return Frames.ipv4(Frames.HERE, address, 17, datagram);
  }

  private static byte[] in(int device, byte[] datagram) {
    int protocol = datagram.length > 20 && datagram[12] == 0x50 ? 6 : 17;
    return Frames.ipv4(Frames.HERE, 0x0a000000 + (device & 0xffffff), protocol, datagram);
  }

  private static String longName(int i) {
    String label = "n" + i + "x".repeat(50);
    return label + "." + label + "." + label + "." + label.substring(0, 40);
  }

  private static byte[] stream(int client, int sequence, byte[] payload) {
    byte[] segment = Frames.tcp(1024 + client % 60_000, 443, sequence, 0x18, payload);
    return Frames.ethernet(
        0x0800, Frames.ipv4(Frames.HERE + client / 60_000, Frames.THERE, 6, segment));
  }

  private static byte[] arp(int i) {
    Wire wire = new Wire().hex("0001080006040002").mac(Frames.PHONE + i);
    return wire.u32(0x0a000000 + i % 5000).mac(Frames.ROUTER).u32(Frames.HERE).bytes();
  }

  private static byte[] lease(int i) {
    Wire wire = new Wire().u8(2).u8(1).u8(6).u8(0).u32(i).zeros(8).u32(0x0a000001L + i * 256L);
    wire.zeros(8).mac(Frames.PHONE).zeros(202).hex("63825363");
    wire.u8(54).u8(4).u32(0x0a000000L + i).u8(1).u8(4).hex("ffffff00");
    return wire.u8(3).u8(4).u32(0x0a000002L + i).u8(6).u8(4).u32(0x0a000003L + i).u8(255).bytes();
  }

  private static byte[] hello(int i) {
    return new Wire().hex("21310020").i64(i).u32(1).hex("0123456789abcdef".repeat(2)).bytes();
  }

  private static byte[] product(int i) {
    return ("NOTIFY * HTTP/1.1\r\nNT: t" + i + "\r\nSERVER: a" + i + "/1." + i + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
