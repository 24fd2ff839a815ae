// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.miio.dissect.Keyring;
import gatehouse.evidence.miio.dissect.Keyring.Opening;
import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.WireException;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.packet.Packet;
import java.util.Arrays;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What frames of Mi Home's local protocol tell: whether they give a token away, and, where the
 * owner has the token, what the device is told to do.
 *
 * <p>Of what a token opens only the method is looked at; parameters hold names and keys of
 * networks.
 */
final class MiioFrames {
  private static final int PORT = 54321;
  private static final Pattern METHOD = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

  private final Findings findings;
  private final Tally tally;
  private final Keyring keyring;

  MiioFrames(Findings findings, Tally tally, Keyring keyring) {
    this.findings = findings;
    this.tally = tally;
    this.keyring = keyring;
  }

  /** Reads a datagram, and answers whether it was one. */
  boolean read(Packet packet) {
    byte[] datagram = Arrays.copyOfRange(packet.bytes, packet.at, packet.end);
    try {
      Header header = Header.read(datagram, datagram.length);
      findings.service(Service.MIIO);
      if (packet.sourcePort == PORT) {
        fromDevice(header, datagram);
      } else if (packet.targetPort == PORT && datagram.length > Header.LENGTH) {
        toDevice(header, datagram);
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
      tally.tokens += given ? 1 : 0;
      findings.hear(Heard.MIIO_TOKEN, given ? "given out" : "hidden");
    }
  }

  private void toDevice(Header header, byte[] datagram) {
    switch (keyring.open(header.deviceId(), datagram)) {
      case Opening.NoToken() -> {}
      case Opening.Refused() -> {
        findings.spend(Effort.SEALED);
        tally.refused++;
      }
      case Opening.Opened(var message) -> {
        findings.spend(Effort.SEALED);
        message
            .map(MiioFrames::method)
            .filter(method -> METHOD.matcher(method).matches())
            .ifPresent(method -> findings.hear(Heard.MIIO_METHOD, method));
      }
    }
  }

  private static String method(JsonNode message) {
    return message.path("method").asString("");
  }
}
