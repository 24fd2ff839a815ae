// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.NetworkFact.Crossed;
import gatehouse.model.fact.NetworkFact.Held;
import gatehouse.model.fact.NetworkFact.RouterReached;
import java.util.List;

/** Turns what probes showed into facts, with what both ends saw as the place. */
public final class ProofTelling {
  private ProofTelling() {}

  /**
   * Tells of all messages by one route between the same two legs: one that arrived is enough to
   * break a wall, and all must have been held for it to hold.
   */
  public static void tell(List<Crossing> crossings, FactSink sink) {
    if (crossings.isEmpty()) {
      return;
    }
    Crossing first = crossings.getFirst();
    for (Crossing crossing : crossings) {
      if (crossing.end() == Crossing.End.ARRIVED) {
        sink.fact(
            new Crossed(first.from().segment(), first.to().segment(), first.route()),
            place(crossing));
        return;
      }
    }
    for (Crossing crossing : crossings) {
      if (crossing.end() == Crossing.End.NOT_SHOWN) {
        sink.notExamined(
            first.from().segment(),
            Aspect.WALLS,
            "Whether a message gets from %s to %s (%s) could not be shown: %s there, %s here."
                .formatted(
                    crossing.from().name(),
                    crossing.to().name(),
                    crossing.route().word(),
                    crossing.heard(),
                    crossing.sent()),
            place(crossing));
        return;
      }
    }
    sink.fact(new Held(first.from().segment(), first.to().segment(), first.route()), place(first));
  }

  /** Tells at which ports the router's pages answered. */
  public static void pages(Leg from, DeviceId router, List<Integer> ports, FactSink sink) {
    for (int port : ports) {
      sink.fact(
          new RouterReached(from.segment(), router, port),
          new Locator.Part("%s asked for a page at port %d".formatted(from.name(), port)));
    }
  }

  private static Locator place(Crossing crossing) {
    return new Locator.Part(
        "%s to %s over %s: %s; heard %s"
            .formatted(
                crossing.from().name(),
                crossing.to().name(),
                crossing.transport(),
                crossing.sent(),
                crossing.heard()));
  }
}
