// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.evidence.network.walls.filter.PacketFilter;
import gatehouse.evidence.network.walls.filter.Path;
import gatehouse.evidence.network.walls.filter.Place;
import gatehouse.evidence.network.walls.filter.Region;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.NetworkFact.Allowed;
import gatehouse.model.fact.NetworkFact.AllowedToRouter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Tells, for every pair of segments, what the filter lets through. */
final class WallTelling {
  private static final int MOST_PORTS = 64;
  private static final int MOST_DOUBTS = 50;
  private static final BitSet MANAGEMENT = new BitSet();

  static {
    List.of(22, 23, 53, 80, 443, 8080).forEach(MANAGEMENT::set);
  }

  private final ArtefactId artefact;
  private final FactSink sink;
  private final DeviceId router;

  WallTelling(ArtefactId artefact, FactSink sink) {
    this.artefact = artefact;
    this.sink = sink;
    this.router = DeviceId.at(artefact, "router");
  }

  /** A row of the port and transport columns. */
  private record Row(String transport, long port) {}

  void tell(PacketFilter filter, List<Place> places) {
    Locator whole = new Locator.Whole();
    for (Place from : places) {
      SegmentId source = SegmentId.in(artefact, from.name());
      for (Place to : places) {
        if (!from.equals(to)) {
          SegmentId target = SegmentId.in(artefact, to.name());
          for (Row row : rows(filter.open(new Path(from, Optional.of(to))), source)) {
            tell(new Allowed(source, target, row.transport, row.port));
          }
        }
      }
      for (Row row : rows(filter.open(new Path(from, Optional.empty())), source)) {
        tell(new AllowedToRouter(source, router, row.transport, row.port));
      }
    }
    doubts(filter);
    sink.examined(router, Aspect.WALLS, whole);
  }

  private void tell(Fact fact) {
    sink.fact(fact, new Locator.Whole());
  }

  private void doubts(PacketFilter filter) {
    int told = 0;
    for (long line : filter.doubts()) {
      if (told++ < MOST_DOUBTS) {
        notExamined("The rule here was not understood; what it opens or shuts is not told.", line);
      }
    }
    if (told > MOST_DOUBTS) {
      notExamined("%d more rules were not understood.".formatted(told - MOST_DOUBTS), 1);
    }
    if (filter.exhausted()) {
      notExamined("There are more rules than are followed; what is left counts as shut.", 1);
    }
  }

  private void notExamined(String reason, long line) {
    sink.notExamined(router, Aspect.WALLS, reason, new Locator.Line(line));
  }

  private List<Row> rows(Region open, SegmentId from) {
    List<Row> rows = new ArrayList<>();
    if (open.isAll()) {
      return List.of(new Row("any", 0));
    }
    ports(rows, "tcp", open.tcp(), from);
    ports(rows, "udp", open.udp(), from);
    if (open.icmp()) {
      rows.add(new Row("icmp", 0));
    }
    return rows;
  }

  private void ports(List<Row> rows, String transport, BitSet open, SegmentId from) {
    open.clear(0);
    if (open.cardinality() == 65535) {
      rows.add(new Row(transport, 0));
      return;
    }
    BitSet told = open;
    if (open.cardinality() > MOST_PORTS) {
      told = (BitSet) open.clone();
      told.and(MANAGEMENT);
      int left = open.cardinality() - told.cardinality();
      sink.notExamined(
          from,
          Aspect.WALLS,
          "%d open ports over %s are too many to be told one by one.".formatted(left, transport),
          new Locator.Whole());
    }
    told.stream().forEach(port -> rows.add(new Row(transport, port)));
  }
}
