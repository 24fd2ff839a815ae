// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static gatehouse.evidence.network.capture.Frames.HERE;
import static gatehouse.evidence.network.capture.Frames.THERE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small captures of packets within packets. */
final class Tunnelled {
  private static final int IPV4 = 0x0800;
  private static final int GRE = 47;
  private static final int INNER_HERE = 0x0a080005;
  private static final int INNER_THERE = 0x0a080009;
  private static final byte[] QUERY6 = Frames.ipv6(17, udp("six.example"));

  private Tunnelled() {}

  /** All of them, by name; each ends with a question for {@code name.example}. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("gre", gre(new Wire().u16(0).u16(IPV4).put(packet("gre"))));
    all.put("gre-key", gre(new Wire().hex("b000 86dd 00000000 00000007 00000001").put(QUERY6)));
    all.put("gre-ethernet", gre(new Wire().hex("0000 6558").put(tagged("gre-ethernet"))));
    all.put("gre-in-gre", gre(new Wire().hex("0000 0800").put(greWithin("gre-in-gre"))));
    all.put("pptp", gre(pptp("pptp")));
    all.put(
        "erspan", gre(new Wire().hex("1000 88be 00000001 10000000").zeros(4).put(frame("erspan"))));
    all.put("erspan-one", gre(new Wire().hex("0000 88be").put(frame("erspan-one"))));
    all.put("erspan-three", gre(erspan3("erspan-three")));
    all.put("ip-in-ip", one(1, ip(4, packet("ip-in-ip"))));
    all.put("six-in-four", one(1, ip(41, QUERY6)));
    all.put("four-in-six", one(1, Frames.ethernet(0x86dd, Frames.ipv6(4, packet("four-in-six")))));
    all.put("vxlan", datagram(4789, new Wire().hex("08000000 00002a00").put(tagged("vxlan"))));
    all.put("vxlan-hello", datagram(4789, new Wire().hex("0800000000002a00").put(hello())));
    all.put("geneve", datagram(6081, geneve(0x6558).put(frame("geneve"))));
    all.put("geneve-ip", datagram(6081, geneve(IPV4).put(packet("geneve-ip"))));
    all.put("teredo", datagram(3544, new Wire().put(QUERY6)));
    Wire origin = new Wire().hex("00010000").zeros(8).u8(0).hex("0000 1234 c0a80001").put(QUERY6);
    all.put("teredo-origin", datagram(3544, origin));
    all.put("tzsp", datagram(37008, new Wire().hex("01000001 0a0133 00 01").put(frame("tzsp"))));
    all.put("ppp", one(9, new Wire().hex("ff030021").put(packet("ppp")).bytes()));
    all.put("ppp-brief", one(9, new Wire().u8(0x21).put(packet("ppp-brief")).bytes()));
    all.put("ppp-hdlc", one(50, new Wire().hex("ff030057").put(QUERY6).bytes()));
    Wire session = new Wire().hex("1100 0001 0040 0021").put(packet("pppoe"));
    all.put("pppoe", one(1, Frames.ethernet(0x8864, session.bytes())));
    return all;
  }

  /** A frame of GRE whose content says that it is GRE again, so many times. */
  static byte[] nested(int times) {
    byte[] inner = packet("deep");
    for (int i = 0; i < times; i++) {
      byte[] wrapped = new Wire().u16(0).u16(IPV4).put(inner).bytes();
      inner = Frames.ipv4(INNER_HERE + i, INNER_THERE + i, GRE, wrapped);
    }
    return Frames.ethernet(IPV4, inner);
  }

  private static byte[] one(int linkType, byte[] frame) {
    return Captures.pcap(linkType, List.of(frame));
  }

  private static byte[] gre(Wire payload) {
    return one(1, ip(GRE, payload.bytes()));
  }

  private static byte[] ip(int protocol, byte[] payload) {
    return Frames.ethernet(IPV4, Frames.ipv4(HERE, THERE, protocol, payload));
  }

  private static byte[] datagram(int port, Wire payload) {
    return one(1, Frames.udpOut(40_000, port, payload.bytes()));
  }

  private static byte[] udp(String name) {
    return Frames.udp(4000, 53, Messages.dnsQuery(name));
  }

  private static byte[] packet(String name) {
    return Frames.ipv4(INNER_HERE, INNER_THERE, 17, udp(name + ".example"));
  }

  private static byte[] frame(String name) {
    return Frames.ethernet(IPV4, packet(name), 9);
  }

  private static byte[] tagged(String name) {
    Wire tags = new Wire().u16(9).u16(0x8100).u16(7).u16(IPV4).put(packet(name));
    return Frames.ethernet(0x88a8, tags.bytes(), 9);
  }

  private static byte[] greWithin(String name) {
    byte[] inner = new Wire().u16(0).u16(IPV4).put(packet(name)).bytes();
    return Frames.ipv4(INNER_HERE + 1, INNER_THERE + 1, GRE, inner);
  }

  private static Wire pptp(String name) {
    byte[] ppp = new Wire().hex("ff030021").put(packet(name)).bytes();
    Wire header = new Wire().hex("3081 880b").u16(ppp.length).u16(77).u32(5).u32(4);
    return header.put(ppp);
  }

  /** With the subheader of the platform. */
  private static Wire erspan3(String name) {
    Wire header = new Wire().hex("1000 22eb 00000001").hex("20010000 00000000 00000001").zeros(8);
    return header.put(frame(name));
  }

  private static Wire geneve(int type) {
    return new Wire().u8(2).u8(0).u16(type).hex("00002a00").zeros(3).u8(1).zeros(4);
  }

  private static byte[] hello() {
    byte[] record = Messages.tlsRecord(Messages.clientHello("within.example"));
    byte[] segment = Frames.tcp(50_000, 443, 1, 0x18, record);
    return Frames.ethernet(IPV4, Frames.ipv4(INNER_HERE, THERE, 6, segment), 9);
  }
}
