// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.network.router.live.Ports;
import gatehouse.evidence.network.router.live.RouterLook;
import gatehouse.evidence.network.router.live.Visit;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks the router of the subnet what it tells anyone, and which doors devices had it open. */
final class RouterStep {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final ArtefactId artefact;
  private final FactSink sink;
  private final Clock clock;
  private final RandomGenerator random;

  RouterStep(ArtefactId artefact, FactSink sink, Clock clock, RandomGenerator random) {
    this.artefact = artefact;
    this.sink = sink;
    this.clock = clock;
    this.random = random;
  }

  void look(InetAddress router) {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    RouterLook look = new RouterLook(client, router, Ports.USUAL, PATIENCE, clock, random);
    Visit visit = look.read(look.make(), Optional.empty());
    if (visit.silent()) {
      sink.notExamined(
          DeviceId.at(artefact, router.getHostAddress()),
          Aspect.ROUTER,
          "the router tells strangers nothing of its settings",
          new Locator.Part("router " + router.getHostAddress()));
    } else {
      visit.tell(artefact, sink);
    }
  }
}
