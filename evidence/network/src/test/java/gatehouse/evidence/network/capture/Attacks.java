// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** Captures that were made to keep their readers busy or to fill their memory. */
enum Attacks {
  /** Each packet comes from another device and asks for another name. */
  NEW_DEVICES(i -> Frames.ethernet(0x0800, asks(i), i)),
  /** Fragments of packets that never end. */
  FRAGMENTS(i -> ip(17, i, 0x2000, new byte[40])),
  /** Fragments of one packet, each over the one before, and never whole. */
  OVERLAPPING_FRAGMENTS(i -> ip(17, 1, 0x2000 | (1 + i * 7 % 8000), new byte[40])),
  /** One record of TLS after the other, of a message that never ends. */
  ENDLESS_RECORDS(i -> tcp(1000 + i / 30, 443, i % 30 * 905, endless(i % 30))),
  /** Every other segment is missing. */
  GAPS(i -> tcp(1000 + i / 60, 443, i % 60 * 400, records(200))),
  /** A hello that comes in records of one octet. */
  TINY_RECORDS(i -> tcp(1000 + i / 40, 443, i % 40 * 1200, tinyRecords(i % 40))),
  /** Packets of QUIC that no key opens. */
  QUIC_WITHOUT_KEY(i -> Frames.udpOut(1024 + i % 60_000, 443, quic(i, true))),
  /** Packets of QUIC under ever new connection ids, which open and say nothing. */
  QUIC_IDS(i -> Frames.udpOut(1024 + i % 60_000, 443, quic(i, false))),
  /** Requests, each for another host. */
  HOSTS(i -> tcp(1000 + i % 60_000, 80, i, text("GET / HTTP/1.1\r\nHost: h" + i + "\r\n\r\n"))),
  /** Hosts with endless names. */
  LONG_HOSTS(i -> tcp(i, 80, 0, text("GET / HTTP/1.1\r\nHost: " + i + long30k() + "\r\n\r\n"))),
  /** As many requests as a segment holds. */
  PIPELINED_REQUESTS(i -> tcp(1000 + i / 20, 80, i % 20 * 1400, text("GET /\n\n".repeat(200)))),
  /** A head that comes octet by octet. */
  OCTET_BY_OCTET(i -> tcp(1000 + i / 30_000, 80, i % 30_000, text(i % 30_000 == 0 ? "GET " : "a"))),
  /** Hellos with hundreds of random numbers. */
  NUMBERS(i -> tcp(1000 + i, 443, 0, tls(hello(i)))),
  /** As many questions as a message holds, all of them by pointers to pointers. */
  POINTERS(i -> Frames.udpOut(4000, 53, pointers(i))),
  /** Names that point at themselves. */
  LOOPS(i -> Frames.udpOut(4000, 53, new Wire().zeros(5).u8(1).zeros(6).u16(0xc00c).bytes())),
  /** Announcements of hundreds of services. */
  ANNOUNCEMENTS(i -> Frames.udpOut(5353, 5353, announcements(i))),
  /** Devices that each have many addresses. */
  ADDRESSES(i -> Frames.ethernet(0x0800, from(0x0a000000 + i), i % 4096)),
  /** Conversations whose addresses have one hash. */
  COLLISIONS(i -> Frames.ethernet(0x86dd, colliding(i), 1));

  private final IntFunction<byte[]> frame;

  Attacks(IntFunction<byte[]> frame) {
    this.frame = frame;
  }

  /** Writes {@code Attacks NAME PACKETS} to the standard output. */
  public static void main(String[] arguments) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      valueOf(arguments[0]).write(Integer.parseInt(arguments[1]), out);
    }
  }

  /** Writes a capture of so many packets. */
  void write(int packets, OutputStream out) throws IOException {
    Floods.write(frame, packets, out);
  }

  private static byte[] ip(int protocol, int id, int fragment, byte[] payload) {
    byte[] packet =
        Frames.ipv4(Frames.HERE, Frames.THERE + (id >> 16), protocol, id, fragment, payload);
    return Frames.ethernet(0x0800, packet);
  }

  private static byte[] tcp(int client, int port, int sequence, Wire payload) {
    byte[] segment = Frames.tcp(1024 + client % 60_000, port, sequence, 0x18, payload.bytes());
    return Frames.ethernet(
        0x0800, Frames.ipv4(Frames.HERE + client / 60_000, Frames.THERE, 6, segment));
  }

  private static Wire text(String text) {
    return new Wire().text(text);
  }

  private static String long30k() {
    return "a".repeat(30_000);
  }

  private static byte[] asks(int i) {
    return Frames.ipv4(
        0x0a000000 + i, Frames.THERE, 17, Frames.udp(4000, 53, Messages.dnsQuery("n" + i)));
  }

  private static byte[] from(int address) {
    return Frames.ipv4(address, Frames.THERE, 17, Frames.udp(4000, 9, new byte[4]));
  }

  private static Wire records(int octets) {
    return new Wire().hex("160301").part16(new Wire().hex("01003ff0").zeros(octets).bytes());
  }

  private static Wire endless(int part) {
    Wire message = new Wire().hex(part == 0 ? "01003ff0" : "00000000").zeros(896);
    return new Wire().hex("160301").part16(message.bytes());
  }

  private static Wire tinyRecords(int part) {
    Wire wire = new Wire();
    for (int i = 0; i < 200; i++) {
      wire.hex("1603010001").u8(part == 0 && i < 4 ? new int[] {1, 0, 0x3f, 0xf0}[i] : 3);
    }
    return wire;
  }

  private static byte[] hello(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Wire ciphers = new Wire();
    for (int i = 0; i < 500; i++) {
      ciphers.u16(random.nextInt(1 << 16));
    }
    Wire body = new Wire().u16(0x0303).zeros(32).u8(0).part16(ciphers.bytes()).u8(1).u8(0);
    return new Wire().u8(1).u24(body.size()).put(body).bytes();
  }

  private static Wire tls(byte[] handshake) {
    return new Wire().hex("160301").part16(handshake);
  }

  private static byte[] quic(int i, boolean broken) {
    try {
      byte[] id = new Wire().i64(i).bytes();
      byte[] packet = Initials.packet(Initials.V1, id, 0, new byte[40]);
      packet[packet.length - 1] ^= (byte) (broken ? 1 : 0);
      return packet;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pointers(int seed) {
    Wire wire = new Wire().u16(1).u16(0x0100).u16(220).zeros(6);
    wire.put(Messages.name("a".repeat(60) + "." + "b".repeat(60) + ".c" + seed)).u32(0x10001);
    for (int i = 0; i < 200; i++) {
      int back = i == 0 ? 12 : wire.size() - (i % 60 == 0 ? wire.size() - 12 : 8);
      wire.u8(1).u8('a' + i % 26).u16(0xc000 | back).u32(0x10001);
    }
    return wire.bytes();
  }

  private static byte[] announcements(int seed) {
    Wire wire = new Wire().u16(0).u16(0x8400).u16(0).u16(100).zeros(4);
    for (int i = 0; i < 100; i++) {
      wire.put(Messages.name("n" + (seed * 100 + i))).u16(12).u16(1).u32(9).u16(2).u16(0xc00c);
    }
    return wire.bytes();
  }

  private static byte[] colliding(int i) {
    Wire header = new Wire().u32(0x60000000L).u16(12).u8(17).u8(64);
    // The two halves of a long that are the same cancel each other in its hash.
    header.i64(0xfd00_0000_0000_0000L).u32(i).u32(i).hex("20010db8000100000000000000000009");
    return header.put(Frames.udp(4000, 9, new byte[4])).bytes();
  }
}
