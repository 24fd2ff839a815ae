// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.miio.MiioSurvey;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.network.addresses.AddressServers;
import gatehouse.evidence.network.discovery.Scope;
import gatehouse.evidence.network.survey.Together.Step;
import gatehouse.evidence.network.table.TableCollector;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
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

  private final Scope scope;
  private final ArtefactId artefact;
  private final Claims claims;
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
    claims = new Claims(sink);
    this.sink = new Heard(claims);
    this.random = random;
    this.clock = clock;
    this.stopped = stopped;
  }

  /** Hears which step is done. */
  public interface Progress {
    /** A step is done; they are {@link #STEPS} in all. */
    void done(String step);
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
    Present present = new Present(scope, place, sink);
    Questions questions = new Questions(artefact, place, sink, random);
    Doors doors = new Doors(present, stopped, WAIT);
    Services services = new Services(artefact, sink, stopped);
    try {
      together(Map.of("hello", () -> greet(questions, addresses, wishes)), progress);
      together(ask(questions, place, asked(present, addresses), wishes), progress);
      together(look(place, addresses, present, doors, services, questions), progress);
      TableCollector.collectNow(Present.NEIGHBOURS, scope::contains, artefact, sink);
      together(Map.of("makers' passwords", () -> tries(services, wishes, addresses)), progress);
    } finally {
      claims.settle();
    }
    close();
  }

  /** Those who are there, where that is known; else everybody. */
  private static List<InetAddress> asked(Present present, List<InetAddress> addresses)
      throws IOException {
    return present.isKnown() ? present.of(addresses) : addresses;
  }

  private Map<String, Step> ask(
      Questions questions, Place place, List<InetAddress> there, Wishes wishes) {
    Map<String, Step> steps = new LinkedHashMap<>(questions.ofDevices(there));
    steps.put("names", questions.ofNameServers(there, wishes.namesInside()));
    RandomGenerator numbers = new SplittableRandom(random.nextLong());
    steps.put(
        "addresses",
        () ->
            new AddressServers(artefact, place.segment(), sink)
                .look(place.own(), WAIT_FOR_SERVERS, numbers));
    return steps;
  }

  /** The router is slow to be silent; meanwhile the others are looked at. */
  private Map<String, Step> look(
      Place place,
      List<InetAddress> addresses,
      Present present,
      Doors doors,
      Services services,
      Questions questions) {
    CompletableFuture<Void> found = new CompletableFuture<>();
    Map<String, Step> steps = new LinkedHashMap<>();
    steps.put("router", () -> router(place, addresses));
    steps.put(
        "ports",
        () -> {
          try {
            doors.find(addresses);
          } finally {
            found.complete(null);
          }
        });
    steps.put(
        "services",
        () -> {
          found.join();
          services.look(present.of(addresses), doors.open(), questions.cameras());
        });
    return steps;
  }

  private void greet(Questions questions, List<InetAddress> addresses, Wishes wishes)
      throws IOException {
    try (Transport transport = questions.transport()) {
      new MiioSurvey(transport, Patience.usual(), random)
          .look(addresses, wishes.tokens(), wishes.tryBlank(), sink);
    }
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

  private static void tries(Services services, Wishes wishes, List<InetAddress> addresses) {
    if (wishes.tryDefaults()) {
      services.tryDefaults(addresses);
    }
  }

  private void together(Map<String, Step> steps, Progress progress) throws IOException {
    if (stopped.getAsBoolean()) {
      steps.keySet().forEach(progress::done);
    } else {
      Together.run(steps, progress);
    }
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
