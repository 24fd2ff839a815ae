// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.WireException;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.packet.Packet;
import java.util.Arrays;

/** What frames of Mi Home's local protocol tell without a token, and whether they give one away. */
final class MiioFrames {
  private static final int PORT = 54321;

  private final Findings findings;

  MiioFrames(Findings findings) {
    this.findings = findings;
  }

  /** Reads a datagram, and answers whether it was one. */
  boolean read(Packet packet) {
    byte[] datagram = Arrays.copyOfRange(packet.bytes, packet.at, packet.end);
    try {
      Header header = Header.read(datagram, datagram.length);
      findings.service(Service.MIIO);
      if (packet.sourcePort == PORT) {
        fromDevice(header, datagram);
      }
      return true;
    } catch (WireException e) {
      return false;
    }
  }

  private void fromDevice(Header header, byte[] datagram) throws WireException {
    findings.hear(Heard.MIIO_ID, Header.shown(header.deviceId()));
    if (HelloReply.is(datagram, datagram.length)) {
      boolean given =
          HelloReply.read(datagram, datagram.length).disclosure() instanceof Disclosure.GivenOut;
      findings.hear(Heard.MIIO_TOKEN, given ? "given out" : "hidden");
    }
  }
}
