// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static gatehouse.evidence.network.capture.Frames.HERE;
import static gatehouse.evidence.network.capture.Frames.PHONE;
import static gatehouse.evidence.network.capture.Frames.THERE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small captures of our own making, one for each format that is met. */
public final class Specimens {
  private static final int IPV4 = 0x0800;
  private static final byte[] ID = {1, 2, 3, 4, 5, 6, 7, 8};

  private Specimens() {}

  /** All of them, by name. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("names.pcap", Captures.pcap(1, names()));
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      all.put("nanoseconds-" + order + ".pcap", Captures.pcap(order, 0xa1b23c4d, 1, names()));
      all.put("sections-" + order + ".pcapng", Captures.pcapng(order, 1, names()));
    }
    all.put("interfaces.pcapng", interfaces());
    all.put("cut.pcapng", cut());
    all.put("tags.pcap", Captures.pcap(1, tags()));
    all.put("cooked.pcap", Captures.pcap(113, List.of(cooked())));
    all.put("cooked2.pcap", Captures.pcap(276, List.of(cooked2())));
    all.put("raw.pcap", Captures.pcap(101, List.of(query("raw.example"))));
    all.put("loopback.pcap", Captures.pcap(0, List.of(loopback())));
    all.put("wifi.pcap", Captures.pcap(105, List.of(wifi(0), wifi(0x4000), beacon())));
    all.put("radiotap.pcap", Captures.pcap(127, List.of(radiotap())));
    all.put("prism.pcap", Captures.pcap(119, List.of(prism())));
    all.put("fragments.pcap", Captures.pcap(1, fragments()));
    all.put("extensions.pcap", Captures.pcap(1, extensions()));
    all.put("streams.pcap", Captures.pcap(1, streams()));
    all.put("quic.pcap", Captures.pcap(1, quic()));
    return all;
  }

  /** Everything that tells a name in one datagram. */
  static List<byte[]> names() {
    List<byte[]> frames = new ArrayList<>();
    frames.add(Frames.udpOut(4000, 53, Messages.dnsQuery("api.io.mi.com")));
    frames.add(Frames.udpIn(53, 4000, Messages.dnsAnswer("api.io.mi.com", THERE)));
    frames.add(Frames.udpOut(5353, 5353, Messages.dnsQuery("_miio._udp.local")));
    frames.add(
        Frames.udpOut(
            5353,
            5353,
            Messages.mdnsAnnouncement("zhimi-fan-za4_miio123456", "_miio._udp.local", HERE)));
    frames.add(Frames.udpOut(5000, 5355, Messages.dnsQuery("wpad")));
    frames.add(Frames.udpOut(68, 67, Messages.dhcpRequest(PHONE, "RedmiNote12")));
    frames.add(Frames.udpOut(50000, 1900, ssdp()));
    frames.add(Frames.udpOut(123, 123, new Wire().u8(0x23).zeros(47).bytes()));
    frames.add(
        Frames.udpIn(54321, 40000, new Wire().hex("21310020").i64(77).zeros(4).zeros(16).bytes()));
    frames.add(Frames.tcpOut(40001, 443, 1000, 2, new byte[0]));
    byte[] hello = Messages.tlsRecord(Messages.clientHello("account.xiaomi.com"));
    frames.add(Frames.tcpOut(40001, 443, 1001, 0x18, hello));
    frames.add(Frames.tcpOut(40002, 80, 1, 0x18, get("ot.io.mi.com")));
    return frames;
  }

  private static byte[] ssdp() {
    return "NOTIFY * HTTP/1.1\r\nNT: upnp:rootdevice\r\nSERVER: Linux UPnP/1.0 MiRouter/1.2\r\n\r\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] get(String host) {
    return ("GET /a HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] query(String name) {
    return Frames.ipv4(HERE, THERE, 17, Frames.udp(4000, 53, Messages.dnsQuery(name)));
  }

  private static List<byte[]> tags() {
    Wire one = new Wire().u16(7).u16(IPV4).put(query("vlan.example"));
    Wire two = new Wire().u16(9).u16(0x8100).put(new Wire().u16(7).u16(IPV4));
    two.put(query("stacked.example"));
    byte[] ppp = new Wire().u16(0x0021).put(query("pppoe.example")).bytes();
    Wire session = new Wire().u16(0x1100).u16(1).part16(ppp);
    return List.of(
        Frames.ethernet(0x8100, one.bytes()),
        Frames.ethernet(0x88a8, two.bytes()),
        Frames.ethernet(0x8864, session.bytes()));
  }

  /** Two sections in either byte order, each with two interfaces of different link layers. */
  private static byte[] interfaces() {
    ByteBuffer out = ByteBuffer.allocate(1 << 16);
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      out.order(order);
      Captures.section(out);
      Captures.describe(out, 1, new byte[0]);
      Captures.describe(out, 276, new byte[0]);
      byte[] wired = Frames.udpOut(4000, 53, Messages.dnsQuery("wired.example"));
      Captures.packet(out, 0, Captures.BEGIN * 1_000_000, wired, wired.length);
      Captures.packet(out, 1, Captures.BEGIN * 1_000_000, cooked2(), cooked2().length);
    }
    return Captures.taken(out);
  }

  /** Of each packet the first octets were captured, enough for some names and not for others. */
  private static byte[] cut() {
    ByteBuffer out = ByteBuffer.allocate(1 << 16);
    Captures.section(out);
    Captures.describe(out, 1, new byte[0]);
    for (byte[] frame : names()) {
      byte[] kept = Arrays.copyOf(frame, Math.min(96, frame.length));
      Captures.packet(out, 0, Captures.BEGIN * 1_000_000, kept, frame.length);
    }
    return Captures.taken(out);
  }

  private static byte[] cooked() {
    Wire header = new Wire().u16(4).u16(1).u16(6).mac(PHONE).u16(0).u16(IPV4);
    return header.put(query("cooked.example")).bytes();
  }

  private static byte[] cooked2() {
    Wire header = new Wire().u16(IPV4).u16(0).u32(3).u16(1).u8(4).u8(6).mac(PHONE).u16(0);
    return header.put(query("cooked2.example")).bytes();
  }

  private static byte[] loopback() {
    return new Wire().hex("02000000").put(query("loop.example")).bytes();
  }

  private static byte[] wifi(int flags) {
    Wire frame = new Wire().u8(0x88).u8(0x01 | flags >> 8).u16(0);
    frame.mac(Frames.ROUTER).mac(PHONE).mac(Frames.ROUTER).u16(0).u16(0);
    return frame.hex("aaaa03000000").u16(IPV4).put(query("wifi.example")).bytes();
  }

  private static byte[] beacon() {
    return new Wire().u16(0x8000).u16(0).zeros(32).bytes();
  }

  /** With a timer, flags that tell of a check sequence, and that sequence. */
  private static byte[] radiotap() {
    Wire header = new Wire().hex("0000 1100 03000000").zeros(8).u8(0x10);
    return header.put(wifi(0)).hex("deadbeef").bytes();
  }

  private static byte[] prism() {
    Wire header = new Wire().hex("44000000 90000000").zeros(136);
    return header.put(wifi(0)).bytes();
  }

  private static List<byte[]> fragments() {
    byte[] packet = Frames.udp(4000, 53, Messages.dnsQuery("in.pieces.example"));
    byte[] first = Arrays.copyOf(packet, 24);
    byte[] rest = Arrays.copyOfRange(packet, 24, packet.length);
    byte[] head6 = new Wire().u8(17).u8(0).u16(0x0001).u32(99).put(first).bytes();
    byte[] tail6 = new Wire().u8(17).u8(0).u16(24).u32(99).put(rest).bytes();
    return List.of(
        Frames.ethernet(IPV4, Frames.ipv4(HERE, THERE, 17, 5, 3, rest)),
        Frames.ethernet(IPV4, Frames.ipv4(HERE, THERE, 17, 5, 0x2000, first)),
        Frames.ethernet(0x86dd, Frames.ipv6(44, head6)),
        Frames.ethernet(0x86dd, Frames.ipv6(44, tail6)));
  }

  private static List<byte[]> extensions() {
    byte[] udp = Frames.udp(4000, 53, Messages.dnsQuery("behind.headers.example"));
    Wire headers = new Wire().u8(60).u8(0).hex("010400000000");
    headers.u8(17).u8(0).hex("010400000000").put(udp);
    return List.of(Frames.ethernet(0x86dd, Frames.ipv6(0, headers.bytes())));
  }

  /** Out of order, sent twice, over two records; then DNS over TCP. */
  private static List<byte[]> streams() {
    byte[] hello = Messages.clientHello("in.segments.example");
    Wire records = new Wire().put(Messages.tlsRecord(Arrays.copyOf(hello, 60)));
    records.put(Messages.tlsRecord(Arrays.copyOfRange(hello, 60, hello.length)));
    byte[] all = records.bytes();
    byte[] dns = new Wire().part16(Messages.dnsQuery("over.tcp.example")).bytes();
    return List.of(
        Frames.tcpOut(40010, 443, 99, 2, new byte[0]),
        segment(all, 0, 50),
        segment(all, 100, all.length),
        segment(all, 0, 50),
        segment(all, 50, 100),
        Frames.tcpOut(40011, 53, 7, 2, new byte[0]),
        Frames.tcpOut(40011, 53, 8, 0x18, Arrays.copyOf(dns, 9)),
        Frames.tcpOut(40011, 53, 17, 0x18, Arrays.copyOfRange(dns, 9, dns.length)));
  }

  private static byte[] segment(byte[] all, int from, int to) {
    return Frames.tcpOut(40010, 443, 100 + from, 0x18, Arrays.copyOfRange(all, from, to));
  }

  /** Both versions; the first hello comes in two packets, the later part first. */
  static List<byte[]> quic() {
    try {
      byte[] hello = Messages.clientHello("quic.example");
      byte[] rest = Arrays.copyOfRange(hello, 70, hello.length);
      return List.of(
          Frames.udpOut(40020, 443, Initials.packet(Initials.V1, ID, 1, 70, rest)),
          Frames.udpOut(
              40020, 443, Initials.packet(Initials.V1, ID, 0, 0, Arrays.copyOf(hello, 70))),
          Frames.udpOut(
              40021,
              443,
              Initials.packet(Initials.V2, ID, 0, 0, Messages.clientHello("two.example"))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
