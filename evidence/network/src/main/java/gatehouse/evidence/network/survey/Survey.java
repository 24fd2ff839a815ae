// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.miio.MiioSurvey;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.miio.client.UdpTransport;
import gatehouse.evidence.network.addresses.AddressServers;
import gatehouse.evidence.network.discovery.Discovery;
import gatehouse.evidence.network.discovery.Management;
import gatehouse.evidence.network.discovery.Ports;
import gatehouse.evidence.network.discovery.Scope;
import gatehouse.evidence.network.names.NameServers;
import gatehouse.evidence.network.table.TableCollector;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * A look at one subnet: greets, searches, asks for names and addresses, finds open ports, and asks
 * each what it offers.
 *
 * <p>Everything that is sent only reads, but for what the owner wished to be tried. Every address
 * outside of the subnet is left alone, and whoever answers from there is not heard.
 */
public final class Survey {
  /** The steps of a survey. */
  public static final int STEPS = 13;

  private static final Duration WAIT = Duration.ofMillis(700);
  private static final Duration WAIT_FOR_SERVERS = Duration.ofMillis(1500);
  private static final Path NEIGHBOURS = Path.of("/proc/net/arp");

  private final Scope scope;
  private final ArtefactId artefact;
  private final Heard sink;
  private final RandomGenerator random;
  private final Clock clock;
  private final BooleanSupplier stopped;

  /**
   * A survey that tells what it sees as it goes.
   *
   * @param random chooses the numbers of questions
   * @param stopped asked often; when it says true, no more is begun
   */
  public Survey(
      Scope scope,
      ArtefactId artefact,
      FactSink sink,
      RandomGenerator random,
      Clock clock,
      BooleanSupplier stopped) {
    this.scope = scope;
    this.artefact = artefact;
    this.sink = new Heard(sink);
    this.random = random;
    this.clock = clock;
    this.stopped = stopped;
  }

  /** Hears which step is done. */
  public interface Progress {
    /** A step is done; they are {@link #STEPS} in all. */
    void done(String step);
  }

  /** One step. */
  private interface Step {
    void run() throws IOException;
  }

  /**
   * Looks.
   *
   * @throws IOException when this machine has no sockets to give
   */
  public void run(Wishes wishes, Progress progress) throws IOException {
    List<InetAddress> addresses = scope.addresses();
    Place place = Place.of(scope, artefact);
    place.tell(scope, artefact, sink);
    List<Management.Place> cameras = new ArrayList<>();
    try (Transport transport = transport(place)) {
      boolean groups = place.own().isPresent();
      Discovery discovery = new Discovery(artefact, transport, WAIT, groups, sink);
      Management management = new Management(artefact, transport, WAIT, groups, random, sink);
      NameServers names =
          new NameServers(artefact, place.segment(), transport, WAIT_FOR_SERVERS, random, sink);
      step("hello", () -> greet(transport, addresses, wishes), progress);
      step("yeelight", () -> discovery.yeelight(addresses), progress);
      step("ssdp", () -> discovery.ssdp(addresses), progress);
      step("mdns", () -> discovery.mdns(addresses), progress);
      step("lumi, lifx", () -> discovery.plain(addresses), progress);
      step("ws-discovery", () -> cameras.addAll(management.probe(addresses)), progress);
      step("snmp", () -> management.snmp(addresses), progress);
      step("names", () -> names.look(addresses), progress);
    }
    step(
        "addresses",
        () ->
            new AddressServers(artefact, place.segment(), sink)
                .look(place.own(), WAIT_FOR_SERVERS, random),
        progress);
    step("router", () -> router(place, addresses), progress);
    List<InetSocketAddress> open = Collections.synchronizedList(new ArrayList<>());
    step("ports", () -> scan(place, addresses, open), progress);
    Services services = new Services(artefact, sink, stopped);
    step("services", () -> services.look(List.copyOf(open), cameras), progress);
    step(
        "makers' passwords",
        () -> {
          if (wishes.tryDefaults()) {
            services.tryDefaults(addresses);
          }
        },
        progress);
    close();
  }

  private static Transport transport(Place place) throws IOException {
    return place.own().isPresent()
        ? UdpTransport.open(new InetSocketAddress(place.own().get().address(), 0))
        : UdpTransport.open();
  }

  private void greet(Transport transport, List<InetAddress> addresses, Wishes wishes)
      throws IOException {
    new MiioSurvey(transport, Patience.usual(), random)
        .look(addresses, wishes.tokens(), wishes.tryBlank(), sink);
  }

  /** The gateway, or else who says that it is a router. */
  private void router(Place place, List<InetAddress> addresses) {
    Set<DeviceId> routers = sink.routers();
    place
        .gateway()
        .or(
            () ->
                addresses.stream()
                    .filter(a -> routers.contains(DeviceId.at(artefact, a.getHostAddress())))
                    .findFirst())
        .ifPresent(router -> new RouterStep(artefact, sink, clock, random).look(router));
  }

  /** In the machine's own subnet, addresses at which its neighbour table has nobody are spared. */
  private void scan(Place place, List<InetAddress> addresses, List<InetSocketAddress> open)
      throws IOException {
    List<InetAddress> left = addresses;
    if (place.own().isPresent() && Files.isReadable(NEIGHBOURS)) {
      Set<InetAddress> there = Neighbours.of(Files.readString(NEIGHBOURS));
      there.add(place.own().get().address());
      left = addresses.stream().filter(there::contains).toList();
    }
    new Ports(WAIT, stopped).scan(left, Ports.USUAL, open::add);
    TableCollector.collectNow(NEIGHBOURS, scope::contains, artefact, sink);
  }

  private void step(String name, Step step, Progress progress) throws IOException {
    if (!stopped.getAsBoolean()) {
      step.run();
    }
    progress.done(name);
  }

  private void close() {
    DeviceId all = DeviceId.at(artefact, "survey");
    Locator whole = new Locator.Part(scope.toString());
    if (stopped.getAsBoolean()) {
      sink.notExamined(all, Aspect.DEVICES, "the survey was stopped before it was done", whole);
    } else if (!sink.anybody()) {
      sink.notExamined(
          all, Aspect.DEVICES, "nobody answered; look whether this is your network", whole);
    } else {
      sink.examined(all, Aspect.DEVICES, whole);
    }
  }
}
