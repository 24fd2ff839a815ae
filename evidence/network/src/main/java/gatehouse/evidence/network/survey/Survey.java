// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.miio.MiioSurvey;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.miio.client.UdpTransport;
import gatehouse.evidence.network.discovery.Discovery;
import gatehouse.evidence.network.discovery.Ports;
import gatehouse.evidence.network.discovery.Scope;
import gatehouse.evidence.network.service.Checks;
import gatehouse.evidence.network.table.TableCollector;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.SeenBy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * A look at one subnet: greets, searches, finds open ports, and asks each what it offers.
 *
 * <p>Everything that is sent only reads. Every address outside of the subnet is left alone, and
 * whoever answers from there is not heard.
 */
public final class Survey {
  /** The steps of a survey. */
  public static final int STEPS = 7;

  private static final Duration WAIT = Duration.ofMillis(700);
  private static final Path NEIGHBOURS = Path.of("/proc/net/arp");
  private static final int CHECKS_AT_ONCE = 8;

  private final Scope scope;
  private final ArtefactId artefact;
  private final Heard sink;
  private final RandomGenerator random;
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
      BooleanSupplier stopped) {
    this.scope = scope;
    this.artefact = artefact;
    this.sink = new Heard(sink);
    this.random = random;
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
  public void run(Progress progress) throws IOException {
    List<InetAddress> addresses = scope.addresses();
    List<InetSocketAddress> open = Collections.synchronizedList(new ArrayList<>());
    try (Transport transport = UdpTransport.open()) {
      Discovery discovery = new Discovery(artefact, transport, WAIT, sink);
      step("hello", () -> miio(transport).look(addresses, Map.of(), false, sink), progress);
      step("yeelight", () -> discovery.yeelight(addresses), progress);
      step("ssdp", () -> discovery.ssdp(addresses), progress);
      step("mdns", () -> discovery.mdns(addresses), progress);
      step("lumi, lifx", () -> discovery.plain(addresses), progress);
    }
    step("ports", () -> new Ports(WAIT, stopped).scan(addresses, Ports.USUAL, open::add), progress);
    TableCollector.collectNow(NEIGHBOURS, scope::contains, artefact, sink);
    step("services", () -> check(List.copyOf(open)), progress);
    close();
  }

  private MiioSurvey miio(Transport transport) {
    return new MiioSurvey(transport, Patience.usual(), random);
  }

  private void step(String name, Step step, Progress progress) throws IOException {
    if (!stopped.getAsBoolean()) {
      step.run();
    }
    progress.done(name);
  }

  private void check(List<InetSocketAddress> open) {
    try (ExecutorService pool = Executors.newFixedThreadPool(CHECKS_AT_ONCE)) {
      for (InetSocketAddress at : open) {
        pool.execute(() -> check(at));
      }
    }
  }

  private void check(InetSocketAddress at) {
    if (stopped.getAsBoolean()) {
      return;
    }
    String address = at.getAddress().getHostAddress();
    DeviceId device = DeviceId.at(artefact, address);
    Locator where = new Locator.Part(address + " port " + at.getPort());
    sink.fact(new DeviceFact.Device(device, SeenBy.PORT), where);
    sink.fact(new DeviceFact.DeviceAddress(device, "ipv4", address), where);
    Checks.look(device, at, sink);
    sink.examined(device, Aspect.SERVICES, new Locator.Part(address + ", the usual ports"));
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
