// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.miio.dissect.Keyring;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.dhcp.DhcpMessage;
import gatehouse.evidence.network.capture.dns.DnsMessage;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.http.HttpHead;
import gatehouse.evidence.network.capture.ip.Addresses;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.quic.QuicHandshakes;
import java.util.List;

/** Tells what a UDP datagram is by its ports and first octets, and reads it. */
final class Datagrams {
  private final Findings findings;
  private final DnsMessage dns;
  private final MiioFrames miio;
  private final HttpHead head = new HttpHead();
  private final QuicHandshakes quic = new QuicHandshakes();

  Datagrams(Findings findings, DnsMessage dns, Tally tally, Keyring keyring) {
    this.findings = findings;
    this.dns = dns;
    miio = new MiioFrames(findings, tally, keyring);
  }

  /** How many handshakes of QUIC were given up. */
  long abandoned() {
    return quic.abandoned();
  }

  /**
   * Reads a datagram that stands at its payload.
   *
   * @throws MalformedException when it is not what its port says
   */
  void read(Packet packet) throws MalformedException {
    if (packet.left() > 0 && !read(packet, packet.targetPort)) {
      read(packet, packet.sourcePort);
    }
  }

  /** Reads what one side's port says it is, and answers whether it says something. */
  private boolean read(Packet packet, int port) throws MalformedException {
    switch (port) {
      case 53 -> dns(packet, Service.DNS);
      case 5353 -> dns(packet, Service.MDNS);
      case 5355 -> dns(packet, Service.LLMNR);
      case 137 -> dns(packet, Service.NBNS);
      case 67, 68 -> dhcp(packet);
      case 1900 -> ssdp(packet);
      case 123 -> findings.service(Service.NTP);
      default -> {
        return readByContent(packet);
      }
    }
    return true;
  }

  private boolean readByContent(Packet packet) {
    if (QuicHandshakes.begins(packet)) {
      findings.service(Service.QUIC);
      long before = quic.openings();
      quic.take(packet).ifPresent(hello -> findings.hello(hello, true));
      findings.spend((int) (quic.openings() - before) * Effort.OPENING);
      return true;
    }
    if (packet.left() > 1 && Octets.u16(packet.bytes, packet.at) == Header.MAGIC) {
      return miio.read(packet);
    }
    return false;
  }

  private void dns(Packet packet, Service dialect) throws MalformedException {
    findings.dialect(dialect);
    dns.read(packet.bytes, packet.at, packet.end, findings);
  }

  private void dhcp(Packet packet) throws MalformedException {
    findings.service(Service.DHCP);
    findings.spend(Effort.LEASE);
    DhcpMessage message = DhcpMessage.read(packet.bytes, packet.at, packet.end);
    if (message.fromServer()) {
      if (message.server() != 0) {
        long server = Addresses.lowOfIpv4(message.server());
        findings.hear(Heard.DHCP_SERVER, Addresses.text(0, server));
        message.range().ifPresent(range -> findings.hear(Heard.DHCP_RANGE, range));
        ipv4(message.routers(), Heard.DHCP_ROUTER);
        ipv4(message.nameServers(), Heard.DHCP_NAME_SERVER);
      }
      return;
    }
    message.hostName().ifPresent(name -> findings.hear(Heard.DHCP_HOST_NAME, name));
    message.vendorClass().ifPresent(what -> findings.hear(Heard.DHCP_VENDOR_CLASS, what));
    message.requested().ifPresent(list -> findings.hear(Heard.DHCP_REQUESTED, list));
  }

  private void ipv4(List<Integer> addresses, Heard kind) {
    for (int address : addresses) {
      findings.hear(kind, Addresses.text(0, Addresses.lowOfIpv4(address)));
    }
  }

  private void ssdp(Packet packet) {
    findings.service(Service.SSDP);
    head.set(packet.bytes, packet.at, packet.end);
    if (head.find("st") || head.find("nt")) {
      findings.hear(Heard.SSDP_TYPE, head.valueStart(), head.valueEnd());
    }
    if (head.find("server")) {
      findings.hear(Heard.SSDP_PRODUCT, head.valueStart(), head.valueEnd());
    }
  }
}
