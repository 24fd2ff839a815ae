// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.miio.client.UdpTransport;
import gatehouse.evidence.network.discovery.Discovery;
import gatehouse.evidence.network.discovery.Management;
import gatehouse.evidence.network.names.NameServers;
import gatehouse.evidence.network.survey.Together.Step;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.FactSink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/** The questions by datagram, each by a socket of its own, so that they can wait together. */
final class Questions {
  private static final Duration WAIT = Duration.ofMillis(700);
  private static final Duration WAIT_FOR_SERVERS = Duration.ofMillis(1500);

  private final ArtefactId artefact;
  private final Place place;
  private final FactSink sink;
  private final RandomGenerator random;
  private final List<Management.Place> cameras = new CopyOnWriteArrayList<>();

  Questions(ArtefactId artefact, Place place, FactSink sink, RandomGenerator random) {
    this.artefact = artefact;
    this.place = place;
    this.sink = sink;
    this.random = random;
  }

  /** One question by a socket. */
  private interface Question {
    void ask(Transport transport, RandomGenerator numbers) throws IOException;
  }

  /** Where cameras said that they can be asked. */
  List<Management.Place> cameras() {
    return List.copyOf(cameras);
  }

  /** What devices are asked, by what it is called. */
  Map<String, Step> ofDevices(Collection<InetAddress> there) {
    boolean groups = place.own().isPresent();
    Map<String, Step> steps = new LinkedHashMap<>();
    steps.put("yeelight", by((t, r) -> discovery(t, groups).yeelight(there)));
    steps.put("ssdp", by((t, r) -> discovery(t, groups).ssdp(there)));
    steps.put("mdns", by((t, r) -> discovery(t, groups).mdns(there)));
    steps.put("lumi, lifx", by((t, r) -> discovery(t, groups).plain(there)));
    steps.put("ws-discovery", by((t, r) -> cameras.addAll(management(t, groups, r).probe(there))));
    steps.put("snmp", by((t, r) -> management(t, groups, r).snmp(there)));
    return steps;
  }

  /** What name servers are asked. */
  Step ofNameServers(Collection<InetAddress> there, List<String> namesInside) {
    return by(
        (t, r) ->
            new NameServers(artefact, place.segment(), t, WAIT_FOR_SERVERS, r, sink)
                .look(there, namesInside, place.own().isEmpty()));
  }

  /** A socket at this machine's address in the subnet, if it has one. */
  Transport transport() throws IOException {
    return place.own().isPresent()
        ? UdpTransport.open(new InetSocketAddress(place.own().get().address(), 0))
        : UdpTransport.open();
  }

  private Step by(Question question) {
    RandomGenerator numbers = new SplittableRandom(random.nextLong());
    return () -> {
      try (Transport transport = transport()) {
        question.ask(transport, numbers);
      }
    };
  }

  private Discovery discovery(Transport transport, boolean groups) {
    return new Discovery(artefact, transport, WAIT, groups, sink);
  }

  private Management management(Transport transport, boolean groups, RandomGenerator numbers) {
    return new Management(artefact, transport, WAIT, groups, numbers, sink);
  }
}
