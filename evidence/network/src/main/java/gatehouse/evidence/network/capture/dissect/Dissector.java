// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.miio.dissect.Keyring;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.dns.DnsMessage;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.FlowTable;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.ip.Arp;
import gatehouse.evidence.network.capture.ip.Fragments;
import gatehouse.evidence.network.capture.ip.Ipv4;
import gatehouse.evidence.network.capture.ip.Ipv6;
import gatehouse.evidence.network.capture.ip.NeighbourAdvertisement;
import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.evidence.network.capture.link.LinkLayer;
import gatehouse.evidence.network.capture.link.LinkOutcome;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.stream.Streams;
import gatehouse.evidence.network.capture.transport.Tcp;
import gatehouse.evidence.network.capture.transport.Udp;
import gatehouse.evidence.network.capture.tunnel.Tunnels;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes packets apart, layer by layer, and counts who talks to whom.
 *
 * <p>Its memory is bounded whatever the packets are; what it had to give up is counted.
 */
public final class Dissector {
  /** Tunnels within one another. */
  private static final int MOST_TUNNELS = 4;

  private final Tally tally = new Tally();
  private final Effort effort = new Effort();
  private final FlowTable flows;
  private final Sightings sightings;
  private final Answers answers;
  private final Claims claims;
  private final Fragments fragments = new Fragments();
  private final Findings findings;
  private final Datagrams datagrams;
  private final Streams streams;
  private int linkType = -1;
  private LinkLayer link = LinkLayer.of(linkType);

  /**
   * @param seed for hashes, which an enemy cannot know
   * @param observer looks on
   * @param ended takes each flow once, when it is given up or at the end
   */
  public Dissector(long seed, Observer observer, Consumer<Flow> ended) {
    this(seed, new Keyring(Map.of()), observer, ended);
  }

  /**
   * @param seed for hashes, which an enemy cannot know
   * @param keyring the owner's tokens of Mi Home devices
   * @param observer looks on
   * @param ended takes each flow once, when it is given up or at the end
   */
  public Dissector(long seed, Keyring keyring, Observer observer, Consumer<Flow> ended) {
    flows = new FlowTable(seed, flow -> ended.accept(named(flow)));
    sightings = new Sightings(seed);
    answers = new Answers(seed);
    claims = new Claims(seed);
    findings = new Findings(flows, sightings, answers, effort, observer);
    DnsMessage dns = new DnsMessage();
    datagrams = new Datagrams(findings, dns, tally, keyring);
    streams = new Streams(new Openings(findings, dns));
  }

  /** Takes the next packet. */
  public void take(Packet packet) {
    tally.packets++;
    tally.octets += packet.wireLength;
    effort.packet();
    tally.partial += packet.left() < packet.wireLength ? 1 : 0;
    if (packet.linkType != linkType) {
      linkType = packet.linkType;
      link = LinkLayer.of(linkType);
    }
    LinkOutcome outcome = link.read(packet);
    switch (outcome) {
      case CARRIED -> network(packet);
      case ENCRYPTED -> {
        tally.encryptedWifi++;
        count(packet);
        findings.service(Service.WIFI);
      }
      case CUT -> tally.cut++;
      case BUNDLED -> tally.bundled++;
      case UNKNOWN -> tally.unknownLink++;
      case CONTROL -> {}
    }
  }

  /** Hands on every flow that was not handed on before. */
  public void finish() {
    flows.endAll();
  }

  public Tally tally() {
    return tally;
  }

  /** All that was heard. */
  public List<Sighting> sightings() {
    return sightings.all();
  }

  /** Addresses that two say are theirs. */
  public List<Claim> claims() {
    return claims.fights();
  }

  /** How many things were forgotten to stay within bounds. */
  public Forgotten forgotten() {
    return new Forgotten(
        flows.evictions(),
        sightings.evictions() + answers.evictions(),
        streams.abandoned() + datagrams.abandoned(),
        fragments.abandoned());
  }

  /** Tells a name for an address that was learnt otherwise. */
  public void learn(long high, long low, String name) {
    answers.put(high, low, name);
  }

  /** Reads a network packet, and those within it. */
  private void network(Packet packet) {
    for (int within = 0; layers(packet, within > 0); within++) {
      effort.spend(Effort.TUNNEL);
      if (within == MOST_TUNNELS) {
        tally.unread++;
        return;
      }
      if (!mayRead()) {
        return;
      }
    }
  }

  /** Reads one packet, and answers whether another one lies in it, at which it stands then. */
  private boolean layers(Packet packet, boolean within) {
    boolean good =
        switch (packet.etherType) {
          case EtherType.IPV4 -> Ipv4.read(packet);
          case EtherType.IPV6 -> Ipv6.read(packet);
          case EtherType.ARP -> arp(packet);
          default -> true;
        };
    tally.malformed += good ? 0 : 1;
    if (!good && within) {
      return false;
    }
    if (packet.fragment) {
      tally.fragments++;
      if (!fragments.complete(packet)) {
        count(packet);
        return false;
      }
    }
    return transport(packet);
  }

  private boolean arp(Packet packet) {
    boolean good = Arp.read(packet);
    if (good) {
      claims.arp(packet);
    }
    return good;
  }

  /** Reads the transport layer, and answers whether another packet lies in it. */
  private boolean transport(Packet packet) {
    switch (packet.protocol) {
      case Udp.PROTOCOL -> {
        boolean good = Udp.read(packet);
        count(packet);
        if (good && Tunnels.isOne(packet.sourcePort, packet.targetPort)) {
          return Tunnels.enter(packet);
        }
        if (good && mayRead()) {
          datagram(packet);
        }
      }
      case Tcp.PROTOCOL -> {
        boolean good = Tcp.read(packet);
        int flow = count(packet);
        if (good && mayRead()) {
          streams.take(packet, flows.stream(flow), flows.way());
        }
      }
      case NeighbourAdvertisement.PROTOCOL -> {
        claims.icmp(packet);
        count(packet);
      }
      default -> {
        count(packet);
        return Tunnels.isOne(packet.protocol) && Tunnels.enter(packet);
      }
    }
    return false;
  }

  private boolean mayRead() {
    tally.unread += effort.spent() ? 1 : 0;
    return !effort.spent();
  }

  private void datagram(Packet packet) {
    try {
      datagrams.read(packet);
    } catch (MalformedException e) {
      tally.malformed++;
    }
  }

  private int count(Packet packet) {
    int flow = flows.count(packet);
    findings.at(packet, flow);
    if (flows.added()) {
      findings.name();
    }
    return flow;
  }

  private Flow named(int flow) {
    if (flows.name(flow) == null) {
      Flow.Endpoint asked = flows.answering(flow);
      flows.setName(flow, answers.get(asked.high(), asked.low()));
    }
    return flows.get(flow);
  }
}
