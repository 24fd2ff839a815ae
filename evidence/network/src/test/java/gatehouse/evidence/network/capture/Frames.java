// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

/** Makes frames, layer by layer. */
public final class Frames {
  public static final long PHONE = 0x64cc2e000001L;
  public static final long ROUTER = 0x50ec50000002L;
  public static final int HERE = 0xc0a81f05;
  public static final int THERE = 0x5db8d822;

  private static final int TCP = 6;
  private static final int UDP = 17;

  private Frames() {}

  public static byte[] ethernet(int type, byte[] payload) {
    return new Wire().mac(ROUTER).mac(PHONE).u16(type).put(payload).bytes();
  }

  /** From another device to the router. */
  public static byte[] ethernet(int type, byte[] payload, int device) {
    return new Wire().mac(ROUTER).mac(PHONE + device).u16(type).put(payload).bytes();
  }

  public static byte[] back(int type, byte[] payload) {
    return new Wire().mac(PHONE).mac(ROUTER).u16(type).put(payload).bytes();
  }

  public static byte[] ipv4(int source, int target, int protocol, byte[] payload) {
    return ipv4(source, target, protocol, 7, 0, payload);
  }

  /** With identification, and flags and offset of a fragment. */
  public static byte[] ipv4(
      int source, int target, int protocol, int id, int fragment, byte[] payload) {
    Wire header =
        new Wire()
            .u8(0x45)
            .u8(0)
            .u16(20 + payload.length)
            .u16(id)
            .u16(fragment)
            .u8(64)
            .u8(protocol);
    byte[] head = header.u16(0).u32(source).u32(target).bytes();
    int sum = checksum(head);
    head[10] = (byte) (sum >> 8);
    head[11] = (byte) sum;
    return new Wire().put(head).put(payload).bytes();
  }

  /** Between 2001:db8::5 and 2001:db8:1::9. */
  public static byte[] ipv6(int next, byte[] payload) {
    Wire header = new Wire().u32(0x60000000L).u16(payload.length).u8(next).u8(64);
    header.hex("20010db8000000000000000000000005").hex("20010db8000100000000000000000009");
    return header.put(payload).bytes();
  }

  public static byte[] udp(int source, int target, byte[] payload) {
    return new Wire().u16(source).u16(target).u16(8 + payload.length).u16(0).put(payload).bytes();
  }

  public static byte[] tcp(int source, int target, int sequence, int flags, byte[] payload) {
    Wire header = new Wire().u16(source).u16(target).u32(sequence).u32(1).u8(0x50).u8(flags);
    return header.u16(0xffff).u16(0).u16(0).put(payload).bytes();
  }

  /** From the phone to the world, in UDP on IPv4. */
  public static byte[] udpOut(int source, int target, byte[] payload) {
    return ethernet(0x0800, ipv4(HERE, THERE, UDP, udp(source, target, payload)));
  }

  /** From the world to the phone. */
  public static byte[] udpIn(int source, int target, byte[] payload) {
    return back(0x0800, ipv4(THERE, HERE, UDP, udp(source, target, payload)));
  }

  /** From the phone to the world, in TCP on IPv4. */
  public static byte[] tcpOut(int source, int target, int sequence, int flags, byte[] payload) {
    return ethernet(0x0800, ipv4(HERE, THERE, TCP, tcp(source, target, sequence, flags, payload)));
  }

  private static int checksum(byte[] head) {
    int sum = 0;
    for (int i = 0; i < head.length; i += 2) {
      sum += (head[i] & 0xff) << 8 | (head[i + 1] & 0xff);
    }
    while (sum >>> 16 != 0) {
      sum = (sum & 0xffff) + (sum >>> 16);
    }
    return ~sum & 0xffff;
  }
}
