// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.dns.DnsName;
import gatehouse.evidence.network.capture.dns.DnsSink;
import gatehouse.evidence.network.capture.dns.NetBiosName;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.FlowTable;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.http.HttpSink;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.tls.ClientHello;
import gatehouse.evidence.network.capture.tls.Fingerprints;
import gatehouse.evidence.network.capture.tls.TlsSink;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes down what is read out of the packet at hand. */
final class Findings implements DnsSink, TlsSink, HttpSink {
  /** Of a host (RFC 1035, 2.3.4). */
  private static final int LONGEST_NAME = 255;

  private static final int A = 1;
  private static final int PTR = 12;
  private static final int AAAA = 28;

  private final FlowTable flows;
  private final Sightings sightings;
  private final Answers answers;
  private final Effort effort;
  private final Observer observer;
  private final Fingerprints fingerprints = new Fingerprints();
  private final DnsName pointed = new DnsName();
  private Packet packet = new Packet();
  private int flow;
  private Service dialect = Service.DNS;
  private @Nullable String answered;

  Findings(
      FlowTable flows, Sightings sightings, Answers answers, Effort effort, Observer observer) {
    this.flows = flows;
    this.sightings = sightings;
    this.answers = answers;
    this.effort = effort;
    this.observer = observer;
  }

  /** Speaks of this packet and its flow from now on. */
  void at(Packet at, int of) {
    packet = at;
    flow = of;
  }

  Packet packet() {
    return packet;
  }

  /** Says what is spoken in the flow, if nobody said it before. */
  void service(Service service) {
    if (flows.service(flow) == Service.OTHER) {
      flows.setService(flow, service);
    }
  }

  /** What is spoken in TLS at the flow's port. */
  Service tls() {
    int port = Math.min(packet.sourcePort, packet.targetPort);
    return switch (port) {
      case 443, 8443 -> Service.HTTPS;
      case 8883 -> Service.MQTT_TLS;
      case 853 -> Service.DNS_TLS;
      default -> Service.TLS;
    };
  }

  /** Names the flow after what its answering side's address was given out as. */
  void name() {
    Flow.Endpoint asked = flows.answering(flow);
    flows.setName(flow, answers.get(asked.high(), asked.low()));
  }

  /** Says which kind of DNS the next message is of. */
  void dialect(Service which) {
    dialect = which;
    answered = null;
    service(which);
  }

  /** Says that this much work was done for the packet. */
  void spend(int units) {
    effort.spend(units);
  }

  /** Hears a part of the packet's own octets. */
  void hear(Heard kind, int start, int end) {
    sightings.hear(kind, packet, false, packet.bytes, start, end - start);
    spendOnName();
    observer.heard(kind, packet.bytes, start, end - start);
  }

  @Nullable String hear(Heard kind, String text) {
    return hear(kind, text, false);
  }

  private @Nullable String hear(Heard kind, String text, boolean ofReceiver) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    observer.heard(kind, bytes, 0, bytes.length);
    @Nullable String known = sightings.hear(kind, packet, ofReceiver, text);
    spendOnName();
    return known;
  }

  private void spendOnName() {
    effort.spend(sightings.added() ? Effort.NAME + Effort.NEW_NAME : Effort.NAME);
  }

  @Override
  public void question(boolean response, int type, byte[] name, int length) {
    switch (dialect) {
      case MDNS -> hear(Heard.MDNS_QUESTION, name, length, false);
      case LLMNR -> hear(Heard.LLMNR_QUESTION, name, length, false);
      case NBNS ->
          NetBiosName.decode(name, length).ifPresent(text -> hear(Heard.NBNS_NAME, text, false));
      default -> {
        Heard kind = response ? Heard.DNS_REPLY : Heard.DNS_QUESTION;
        @Nullable String known = hear(kind, name, length, response);
        answered = response && answered == null ? known : answered;
      }
    }
  }

  @Override
  public void record(int type, byte[] name, int length, byte[] message, int start, int end) {
    effort.spend(Effort.RECORD);
    if (dialect == Service.MDNS) {
      announced(type, name, length, message, start, end);
    } else if (dialect == Service.DNS && answered != null) {
      address(type, message, start, end, answered);
    }
  }

  @Override
  public void clientHello(ClientHello hello) {
    service(tls());
    hello(hello, false);
  }

  @Override
  public void serverHello(int version) {
    service(tls());
    hear(Heard.TLS_VERSION, packet.sourcePort + " " + Integer.toHexString(version));
  }

  @Override
  public void request(String method, String host) {
    service(Service.HTTP);
    hear(Heard.HTTP_REQUEST, method + " " + host);
    name(host.isEmpty() || host.length() > LONGEST_NAME ? null : host);
  }

  private void name(@Nullable String name) {
    if (name != null) {
      flows.setName(flow, name);
    }
  }

  void hello(ClientHello hello, boolean quic) {
    for (String name : hello.serverNames()) {
      name(hear(Heard.SERVER_NAME, name));
    }
    for (String protocol : hello.protocols()) {
      hear(Heard.ALPN, protocol);
    }
    long before = fingerprints.reckoned();
    hear(Heard.JA4, fingerprints.of(hello, quic));
    if (fingerprints.reckoned() > before) {
      effort.spend(Effort.FINGERPRINT + hello.ciphers().size() + hello.extensions().size());
    }
  }

  private @Nullable String hear(Heard kind, byte[] text, int length, boolean ofReceiver) {
    effort.spend(length / Effort.OCTETS);
    observer.heard(kind, text, 0, length);
    @Nullable String known = sightings.hear(kind, packet, ofReceiver, text, 0, length);
    spendOnName();
    return known;
  }

  private void announced(int type, byte[] name, int length, byte[] message, int start, int end) {
    if (type == A || type == AAAA) {
      @Nullable String host = hear(Heard.MDNS_NAME, name, length, false);
      if (host != null) {
        address(type, message, start, end, host);
      }
    } else if (type == PTR) {
      try {
        // Pointers count from the beginning of the message, which is that of the payload.
        pointed.read(message, packet.at, start, end);
        hear(Heard.MDNS_SERVICE, pointed.text(), pointed.length(), false);
      } catch (MalformedException e) {
        return;
      }
    }
  }

  private void address(int type, byte[] message, int start, int end, String name) {
    if (type == A && end - start == 4) {
      answers.put(0, Packet.IPV4 | Octets.u32(message, start), name);
    } else if (type == AAAA && end - start == 16) {
      answers.put(Octets.i64(message, start), Octets.i64(message, start + 8), name);
    }
  }
}
