// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.nio.charset.StandardCharsets;

/** Makes messages of the protocols that tell names. */
public final class Messages {
  private static final int CLIENT_HELLO = 1;

  private Messages() {}

  /** A name, label by label. */
  public static byte[] name(String name) {
    Wire wire = new Wire();
    for (String label : name.split("[.]", -1)) {
      wire.part8(label.getBytes(StandardCharsets.UTF_8));
    }
    return wire.u8(0).bytes();
  }

  public static byte[] dnsQuery(String name) {
    Wire wire = new Wire().u16(0x1234).u16(0x0100).u16(1).u16(0).u16(0).u16(0);
    return wire.put(name(name)).u16(1).u16(1).bytes();
  }

  /** An answer by way of an alias, the names compressed. */
  public static byte[] dnsAnswer(String name, int address) {
    Wire wire = new Wire().u16(0x1234).u16(0x8180).u16(1).u16(2).u16(0).u16(0);
    wire.put(name(name)).u16(1).u16(1);
    byte[] alias = new Wire().u8(3).text("cdn").u16(0xc00c).bytes();
    wire.u16(0xc00c).u16(5).u16(1).u32(60).part16(alias);
    int aliasAt = wire.size() - alias.length;
    wire.u16(0xc000 | aliasAt).u16(1).u16(1).u32(60).u16(4).u32(address);
    return wire.bytes();
  }

  /** A device tells what it is called and what it offers. */
  public static byte[] mdnsAnnouncement(String host, String service, int address) {
    Wire wire = new Wire().u16(0).u16(0x8400).u16(0).u16(2).u16(0).u16(0);
    byte[] instance = new Wire().put(Messages.name(host + "." + service)).bytes();
    wire.put(name(service)).u16(12).u16(1).u32(120).part16(instance);
    wire.put(name(host + ".local")).u16(1).u16(0x8001).u32(120).u16(4).u32(address);
    return wire.bytes();
  }

  public static byte[] dhcpRequest(long mac, String hostName) {
    Wire wire = new Wire().u8(1).u8(1).u8(6).u8(0).u32(0xabcdef).zeros(20).mac(mac).zeros(202);
    wire.hex("63825363").u8(53).u8(1).u8(3);
    wire.u8(12).part8(hostName.getBytes(StandardCharsets.UTF_8));
    wire.u8(60).part8("udhcp 1.24.1".getBytes(StandardCharsets.UTF_8));
    wire.u8(55).part8(new byte[] {1, 3, 6, 15});
    return wire.u8(255).bytes();
  }

  /** A client hello as a handshake message. */
  public static byte[] clientHello(String serverName) {
    byte[] host = serverName.getBytes(StandardCharsets.UTF_8);
    byte[] names = new Wire().u8(0).part16(host).bytes();
    Wire extensions = new Wire();
    extensions.u16(0x1a1a).u16(0);
    extensions.u16(0).part16(new Wire().part16(names).bytes());
    extensions.u16(10).part16(new Wire().part16(new Wire().u16(29).bytes()).bytes());
    extensions.u16(13).part16(new Wire().part16(new Wire().u16(0x0403).bytes()).bytes());
    byte[] protocols = new Wire().u8(2).text("h2").u8(8).text("http/1.1").bytes();
    extensions.u16(16).part16(new Wire().part16(protocols).bytes());
    extensions.u16(43).part16(new Wire().u8(4).u16(0x2a2a).u16(0x0304).bytes());
    Wire body = new Wire().u16(0x0303).zeros(32).u8(0);
    body.part16(new Wire().u16(0x3a3a).u16(0x1301).u16(0x1302).u16(0xc02f).bytes());
    byte[] hello = body.u8(1).u8(0).part16(extensions.bytes()).bytes();
    return new Wire().u8(CLIENT_HELLO).u24(hello.length).put(hello).bytes();
  }

  /** Handshake octets in a record. */
  public static byte[] tlsRecord(byte[] handshake) {
    return new Wire().u8(22).u16(0x0301).part16(handshake).bytes();
  }

  /** A server hello that agrees to a version, in a record. */
  public static byte[] serverHello(int version) {
    byte[] chosen = new Wire().u16(43).u16(2).u16(version).bytes();
    Wire body = new Wire().u16(0x0303).zeros(32).u8(0).u16(0x1301).u8(0).part16(chosen);
    return tlsRecord(new Wire().u8(2).u24(body.size()).put(body).bytes());
  }
}
