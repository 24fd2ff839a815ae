// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.util.Arrays;

/**
 * What a device answers to a hello: 32 bytes that nothing protects, so that anyone could have sent
 * them.
 *
 * @param deviceId the {@code did} that the device claims
 * @param stamp its clock, in seconds
 * @param disclosure what stands in the place of the token
 * @see <a href="https://github.com/OpenMiHome/mihome-binary-protocol">mihome-binary-protocol</a>
 */
public record HelloReply(long deviceId, long stamp, Disclosure disclosure) {
  /** The datagram. */
  public byte[] bytes() {
    byte[] datagram = new byte[Header.LENGTH];
    new Header(Header.LENGTH, deviceId, stamp).write(datagram);
    System.arraycopy(disclosure.bytes(), 0, datagram, Header.CHECKSUM_AT, Token.LENGTH);
    return datagram;
  }

  /** True of a datagram that can be such a reply. */
  public static boolean is(byte[] datagram, int length) {
    return length == Header.LENGTH && !Hello.is(datagram, length);
  }

  /**
   * Reads a reply.
   *
   * @throws WireException when it is none
   */
  public static HelloReply read(byte[] datagram, int length) throws WireException {
    Header header = Header.read(datagram, length);
    if (!is(datagram, length)) {
      throw new WireException(WireException.Flaw.SHAPE, "not a reply to a hello");
    }
    byte[] field = Arrays.copyOfRange(datagram, Header.CHECKSUM_AT, Header.LENGTH);
    return new HelloReply(header.deviceId(), header.stamp(), Disclosure.read(field));
  }
}
