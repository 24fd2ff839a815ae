// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.evidence.miio.client.Transport;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Asks addresses by protocols that were made to manage devices: SNMP and WS-Discovery. */
public final class Management {
  private static final int ONE_BYTE = 127;

  private final ArtefactId artefact;
  private final Datagrams datagrams;
  private final boolean groups;
  private final RandomGenerator random;
  private final FactSink sink;

  /**
   * Questions by a socket.
   *
   * @param groups whether to ask multicast groups as well, by the interface the socket is bound to
   * @param random numbers the questions
   */
  public Management(
      ArtefactId artefact,
      Transport transport,
      Duration wait,
      boolean groups,
      RandomGenerator random,
      FactSink sink) {
    this.artefact = artefact;
    this.datagrams = new Datagrams(transport, wait);
    this.groups = groups;
    this.random = random;
    this.sink = sink;
  }

  /**
   * Where a device says that it can be asked.
   *
   * @param at its own address, and the port it named
   * @param path the path it named
   */
  public record Place(InetSocketAddress at, String path) {}

  /** Asks what devices say they are, as {@code public}, in both versions that know no sign-in. */
  public void snmp(Collection<InetAddress> addresses) throws IOException {
    for (int version : new int[] {Snmp.VERSION_1, Snmp.VERSION_2C}) {
      int number = random.nextInt(ONE_BYTE);
      datagrams.ask(
          addresses,
          Snmp.PORT,
          Snmp.question(version, number),
          (from, answer) ->
              Snmp.answer(answer, version, number).ifPresent(said -> managed(from, said)));
    }
  }

  private void managed(InetAddress from, String said) {
    Seen seen = Seen.at(artefact, from, SeenBy.PORT, sink);
    seen.service("udp", Snmp.PORT, Protocol.SNMP);
    seen.tell(new DeviceFact.NoSignIn(seen.id(), Snmp.PORT, Protocol.SNMP, "settings"));
    if (!said.isEmpty()) {
      seen.tell(new DeviceFact.ServiceProduct(seen.id(), Snmp.PORT, said, ""));
    }
  }

  /** Probes for cameras, printers and computers, and answers where they say they can be asked. */
  public List<Place> probe(Collection<InetAddress> addresses) throws IOException {
    List<Place> places = new ArrayList<>();
    Optional<InetAddress> group =
        groups ? Optional.of(InetAddress.getByName(Ssdp.GROUP)) : Optional.empty();
    String number = new UUID(random.nextLong(), random.nextLong()).toString();
    datagrams.ask(
        addresses,
        group,
        WsDiscovery.PORT,
        WsDiscovery.probe(number),
        (from, answer) ->
            WsDiscovery.answer(answer).ifPresent(match -> matched(from, match, places)));
    return places.stream().distinct().toList();
  }

  /** Of the places that a device names, those at its own address are good. */
  private void matched(InetAddress from, WsDiscovery.Match match, List<Place> places) {
    Seen seen = Seen.at(artefact, from, SeenBy.PORT, sink);
    seen.service("udp", WsDiscovery.PORT, Protocol.WSD);
    if (match.camera()) {
      seen.tell(new DeviceFact.DeviceIs(seen.id(), DeviceKind.CAMERA));
    }
    for (URI place : match.places()) {
      if (match.camera() && from.getHostAddress().equals(place.getHost())) {
        int port = place.getPort() < 0 ? 80 : place.getPort();
        places.add(new Place(new InetSocketAddress(from, port), place.getPath()));
      }
    }
  }
}
