// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.evidence.network.walls.filter.PacketFilter;
import gatehouse.evidence.network.walls.filter.Place;
import gatehouse.evidence.network.walls.filter.Range;
import gatehouse.evidence.network.walls.uci.UciFile;
import gatehouse.evidence.network.walls.uci.UciRules;
import gatehouse.evidence.network.walls.uci.UciSection;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.NetworkFact.AddressServer;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.NameServer;
import gatehouse.model.fact.NetworkFact.PortMapping;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SegmentUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what OpenWrt's files say of segments, addresses, names and walls. */
final class UciTelling {
  private static final int MOST = 24;

  private final ArtefactId artefact;
  private final FactSink sink;
  private final DeviceId router;
  private final Map<String, Optional<Range>> networks = new TreeMap<>();
  private final Map<String, SegmentUse> uses = new TreeMap<>();

  UciTelling(ArtefactId artefact, FactSink sink) {
    this.artefact = artefact;
    this.sink = sink;
    this.router = DeviceId.at(artefact, "router");
  }

  void tell(UciFile file) {
    file.puzzles().stream()
        .limit(MOST)
        .forEach(line -> puzzle("This line has no form that is known.", line));
    file.of("interface").forEach(this::network);
    file.of("zone").forEach(this::zone);
    networks.forEach(this::segment);
    file.of("dhcp").forEach(this::addresses);
    new UciWifi(artefact, sink).tell(file.of("wifi-iface"));
    file.of("redirect").forEach(this::mapping);
    if (!file.of("zone").isEmpty()) {
      List<Place> places = new ArrayList<>();
      networks.forEach((name, range) -> places.add(new Place(name, Optional.of(name), range)));
      if (places.size() > MOST) {
        puzzle("There are more networks than are looked at.", 1);
      }
      new WallTelling(artefact, sink)
          .tell(
              new PacketFilter(UciRules.of(file)),
              places.subList(0, Math.min(MOST, places.size())));
    }
  }

  private void puzzle(String reason, long line) {
    sink.notExamined(router, Aspect.WALLS, reason, new Locator.Line(line));
  }

  private void network(UciSection section) {
    if (!section.name().matches("[\\w.@-]{1,32}") || section.name().equals("loopback")) {
      return;
    }
    String address = section.words("ipaddr").stream().findFirst().orElse("");
    Optional<Range> range =
        address.contains("/")
            ? Range.of(address)
            : section.value("netmask").flatMap(mask -> Range.masked(address, mask));
    networks.put(section.name(), range);
    boolean inside = section.value("proto").orElse("static").equals("static");
    uses.put(section.name(), inside ? Faces.use(section.name()) : SegmentUse.OUTSIDE);
  }

  private void zone(UciSection section) {
    String zone = section.value("name").orElse(section.name());
    boolean outside = section.on("masq", false) && Faces.use(zone) == SegmentUse.OUTSIDE;
    List<String> inside =
        section.words("network").isEmpty() ? section.words("device") : section.words("network");
    for (String name : inside) {
      if (name.matches("[\\w.@-]{1,32}")) {
        networks.putIfAbsent(name, Optional.empty());
        SegmentUse use = outside ? SegmentUse.OUTSIDE : Faces.use(name);
        uses.merge(name, use == SegmentUse.UNKNOWN ? Faces.use(zone) : use, UciTelling::known);
      }
    }
  }

  private static SegmentUse known(SegmentUse one, SegmentUse other) {
    return one == SegmentUse.UNKNOWN ? other : one;
  }

  private void segment(String name, Optional<Range> range) {
    SegmentId segment = SegmentId.in(artefact, name);
    Locator whole = new Locator.Whole();
    sink.fact(new Segment(segment, name, uses.getOrDefault(name, SegmentUse.UNKNOWN)), whole);
    sink.fact(new Gateway(segment, router), whole);
    range.ifPresent(r -> sink.fact(new Subnet(segment, r.text()), whole));
  }

  private void addresses(UciSection section) {
    String name = section.value("interface").orElse(section.name());
    if (!networks.containsKey(name) || section.on("ignore", false)) {
      return;
    }
    SegmentId segment = SegmentId.in(artefact, name);
    Locator line = new Locator.Line(section.line());
    sink.fact(new AddressServer(segment, router), line);
    for (String option : section.words("dhcp_option")) {
      List<String> parts = List.of(option.split(",", -1));
      if (parts.getFirst().equals("6") || parts.getFirst().equals("option:dns-server")) {
        parts.stream()
            .skip(1)
            .filter(a -> Range.of(a).isPresent())
            .forEach(a -> sink.fact(new NameServer(segment, a), line));
      }
    }
    sink.examined(segment, Aspect.ADDRESSES, line);
  }

  private void mapping(UciSection section) {
    String inside = section.value("dest_ip").orElse("");
    String outside = section.value("src_dport").orElse("");
    if (Range.of(inside).isEmpty() || !outside.matches("[0-9]{1,5}")) {
      puzzle("This redirect is not followed.", section.line());
      return;
    }
    String port = section.value("dest_port").orElse(outside);
    for (String transport :
        section.words("proto").isEmpty() ? List.of("tcp", "udp") : section.words("proto")) {
      if (port.matches("[0-9]{1,5}") && List.of("tcp", "udp").contains(transport)) {
        sink.fact(
            new PortMapping(
                router, transport, Long.parseLong(outside), inside, Long.parseLong(port), "owner"),
            new Locator.Line(section.line()));
      }
    }
  }
}
