// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import gatehouse.evidence.network.walls.proof.LegPlace.Standing;
import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SegmentUse;
import java.util.List;

/** Shows by messages what two legs reach: each other, and the pages of their routers. */
public final class WallProof {
  private final NonceProbe probe;
  private final ArtefactId artefact;
  private final FactSink sink;

  /**
   * A proof with this probe.
   *
   * @param artefact under which the things that are seen are named
   * @param sink is told at once what a message showed
   */
  public WallProof(NonceProbe probe, ArtefactId artefact, FactSink sink) {
    this.probe = probe;
    this.artefact = artefact;
    this.sink = sink;
  }

  /** One end: where it stands, and what its part of the home is for. */
  public record End(Standing standing, SegmentUse use) {}

  /** Sends both ways, and asks for the routers' pages. */
  public void show(End one, End other, boolean bounce) throws InterruptedException {
    part(one);
    part(other);
    Leg here = one.standing().leg();
    Leg there = other.standing().leg();
    send(here, there);
    send(there, here);
    if (bounce) {
      ProofTelling.tell(List.of(probe.bounce(here, there)), sink);
    }
    pages(one);
    pages(other);
  }

  private void part(End end) {
    Leg leg = end.standing().leg();
    Locator place = new Locator.Part(leg.name());
    String range = end.standing().range();
    sink.fact(new Segment(leg.segment(), range, end.use()), place);
    sink.fact(new Subnet(leg.segment(), range), place);
    end.standing()
        .gateway()
        .ifPresent(
            address -> {
              DeviceId router = router(address);
              sink.fact(new Gateway(leg.segment(), router), place);
              sink.fact(new DeviceAddress(router, "ipv4", address), place);
            });
  }

  private void send(Leg from, Leg to) throws InterruptedException {
    ProofTelling.tell(List.of(probe.send(from, to, "tcp"), probe.send(from, to, "udp")), sink);
  }

  private void pages(End end) throws InterruptedException {
    if (end.standing().gateway().isPresent()) {
      String address = end.standing().gateway().get();
      Leg leg = end.standing().leg();
      ProofTelling.pages(leg, router(address), probe.pages(leg, address), sink);
    }
  }

  private DeviceId router(String address) {
    return DeviceId.at(artefact, address);
  }
}
