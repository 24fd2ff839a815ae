// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.evidence.network.walls.filter.PacketFilter;
import gatehouse.evidence.network.walls.filter.Place;
import gatehouse.evidence.network.walls.nft.Ruleset;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;

/** Tells the segments and walls of a ruleset. */
final class RulesetTelling {
  private static final int MOST_PUZZLES = 50;
  private static final Locator WHOLE = new Locator.Whole();

  private final ArtefactId artefact;
  private final FactSink sink;

  RulesetTelling(ArtefactId artefact, FactSink sink) {
    this.artefact = artefact;
    this.sink = sink;
  }

  void tell(Ruleset ruleset) {
    DeviceId router = DeviceId.at(artefact, "router");
    Faces faces = new Faces(ruleset.chains());
    for (Place place : faces.places()) {
      SegmentId segment = SegmentId.in(artefact, place.name());
      sink.fact(new Segment(segment, place.name(), faces.use(place)), WHOLE);
      sink.fact(new Gateway(segment, router), WHOLE);
      place.range().ifPresent(r -> sink.fact(new Subnet(segment, r.text()), WHOLE));
    }
    new Doors(router, sink, faces).tell(ruleset.chains());
    if (faces.places().isEmpty()) {
      sink.notExamined(
          router, Aspect.WALLS, "The rules name no interface and no subnet to tell apart.", WHOLE);
      return;
    }
    if (faces.more()) {
      sink.notExamined(
          router, Aspect.WALLS, "There are more interfaces than are looked at.", WHOLE);
    }
    ruleset.puzzles().stream()
        .limit(MOST_PUZZLES)
        .forEach(
            p -> sink.notExamined(router, Aspect.WALLS, p.reason(), new Locator.Line(p.line())));
    new WallTelling(artefact, sink).tell(new PacketFilter(ruleset.chains()), faces.places());
  }
}
