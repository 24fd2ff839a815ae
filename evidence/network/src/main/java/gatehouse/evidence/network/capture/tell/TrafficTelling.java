// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.bytes.SeededHash;
import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.traffic.Address;
import gatehouse.evidence.network.capture.traffic.Home;
import gatehouse.evidence.network.capture.traffic.Home.Side;
import gatehouse.evidence.network.capture.traffic.Talk;
import gatehouse.evidence.network.capture.transport.Tcp;
import gatehouse.evidence.network.capture.transport.Udp;
import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.TrafficFact.TalkedBetween;
import gatehouse.model.fact.TrafficFact.Talks;
import gatehouse.model.fact.TrafficFact.TalksInside;
import gatehouse.model.fact.TrafficFact.Volume;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who talks to whom, how much, when, and how openly. */
final class TrafficTelling {
  private final Home home;
  private final Who who;
  private final Told told;
  private final long seed;
  private final Set<Place> spoken = new HashSet<>();
  private final Map<Place, Sum> sums = new LinkedHashMap<>();

  /**
   * @param seed for hashes, which an enemy cannot know
   */
  TrafficTelling(Home home, Who who, Told told, long seed) {
    this.home = home;
    this.who = who;
    this.told = told;
    this.seed = seed;
  }

  /** A device, and with whom it talks at which port; 0 for all ports. */
  private record Place(DeviceId device, String peer, int port, int hash) {
    @Override
    public int hashCode() {
      return hash;
    }
  }

  private static final class Sum {
    private long sent;
    private long received;
    private long packets;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long packet = Long.MAX_VALUE;
  }

  void tell(List<Talk> talks) {
    // A flow that was cut short is told with the others at its port, if they say what is spoken.
    talks.stream().filter(talk -> talk.service() != Service.OTHER).forEach(this::tell);
    talks.stream().filter(talk -> talk.service() == Service.OTHER).forEach(this::tell);
    sums.forEach(this::tell);
  }

  private void tell(Talk talk) {
    if (new Address(talk.asking().high(), talk.asking().low()).isNone()) {
      return;
    }
    Side asking = home.asking(talk);
    Side answering = home.answering(talk);
    if (asking == Side.INSIDE && answering == Side.INSIDE) {
      inside(talk);
    } else if (asking == Side.INSIDE && answering == Side.OUTSIDE) {
      String peer =
          Optional.ofNullable(talk.name())
              .flatMap(PlainText::host)
              .orElseGet(() -> text(talk.answering()));
      who.at(talk.asking()).ifPresent(device -> outside(talk, device, peer, true));
    } else if (asking == Side.OUTSIDE && answering == Side.INSIDE) {
      String peer = text(talk.asking());
      who.at(talk.answering()).ifPresent(device -> outside(talk, device, peer, false));
    }
  }

  private void inside(Talk talk) {
    boolean hasPorts = talk.protocol() == Tcp.PROTOCOL || talk.protocol() == Udp.PROTOCOL;
    if (!hasPorts) {
      return;
    }
    who.at(talk.asking())
        .ifPresent(one -> who.at(talk.answering()).ifPresent(two -> inside(talk, one, two)));
  }

  private void inside(Talk talk, DeviceId device, DeviceId other) {
    if (!device.equals(other) && talk.packetsSent() > 0) {
      told.fact(
          new TalksInside(device, other, talk.service().protocol(), talk.answering().port()),
          talk.packet());
    }
    if (talk.packetsReceived() > 0 && talk.service() != Service.OTHER) {
      told.fact(
          new gatehouse.model.fact.DeviceFact.Service(
              other,
              talk.protocol() == Tcp.PROTOCOL ? "tcp" : "udp",
              talk.answering().port(),
              talk.service().protocol()),
          talk.packet());
    }
  }

  private void outside(Talk talk, DeviceId device, String peer, boolean asks) {
    long packetsSent = asks ? talk.packetsSent() : talk.packetsReceived();
    Place place = place(device, peer, talk.answering().port());
    if (packetsSent > 0 && (talk.service() != Service.OTHER || !spoken.contains(place))) {
      spoken.add(place);
      told.fact(
          new Talks(
              device,
              peer,
              talk.service().protocol(),
              talk.answering().port(),
              talk.service().encrypted()),
          talk.packet());
    }
    Sum sum = sums.computeIfAbsent(place(device, peer, 0), pair -> new Sum());
    sum.sent += asks ? talk.sent() : talk.received();
    sum.received += asks ? talk.received() : talk.sent();
    sum.packets += talk.packetsSent() + talk.packetsReceived();
    sum.first = Math.min(sum.first, talk.first());
    sum.last = Math.max(sum.last, talk.last());
    sum.packet = Math.min(sum.packet, talk.packet());
  }

  private void tell(Place pair, Sum sum) {
    told.fact(new Volume(pair.device, pair.peer, sum.sent, sum.received, sum.packets), sum.packet);
    if (sum.first > 0) {
      told.fact(
          new TalkedBetween(pair.device, pair.peer, instant(sum.first), instant(sum.last)),
          sum.packet);
    }
  }

  private Place place(DeviceId device, String peer, int port) {
    int hash = new SeededHash(seed).add(device.value()).add(peer).add(port).value();
    return new Place(device, peer, port, hash);
  }

  private static String text(Endpoint endpoint) {
    return new Address(endpoint.high(), endpoint.low()).text();
  }

  /** Facts count in seconds. */
  private static Instant instant(long nanos) {
    return Instant.ofEpochSecond(nanos / 1_000_000_000L);
  }
}
