// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import gatehouse.evidence.network.table.Row.DefaultRoute;
import gatehouse.evidence.network.table.Row.Furniture;
import gatehouse.evidence.network.table.Row.Lease;
import gatehouse.evidence.network.table.Row.Neighbour;
import gatehouse.evidence.network.table.Row.Own;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.identity.Marks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the facts of one text with tables. */
final class TableFacts {
  private final ArtefactId artefact;
  private final List<Row> rows;
  private final FactSink sink;
  private final Map<String, DeviceId> holders = new HashMap<>();
  private final Set<String> links = new HashSet<>();

  TableFacts(ArtefactId artefact, List<Row> rows, FactSink sink) {
    this.artefact = artefact;
    this.rows = rows;
    this.sink = sink;
  }

  void tell(long strange) {
    rows.forEach(this::hold);
    rows.forEach(this::tell);
    if (strange > 0) {
      sink.notExamined(
          DeviceId.at(artefact, "list"),
          Aspect.DEVICES,
          strange == 1
              ? "One line of the list was not understood."
              : strange + " lines of the list were not understood.",
          new Locator.Whole());
    }
  }

  /** Remembers who has an address, so that a route to it leads to them. */
  private void hold(Row row) {
    switch (row) {
      case Neighbour n ->
          Addresses.mac(n.mac()).ifPresent(mac -> holders.put(n.address(), DeviceId.withMac(mac)));
      case Lease l ->
          Addresses.mac(l.mac())
              .ifPresent(mac -> holders.putIfAbsent(l.address(), DeviceId.withMac(mac)));
      case Own o -> {}
      case DefaultRoute r -> {}
      case Furniture f -> {}
    }
  }

  private void tell(Row row) {
    Locator where = new Locator.Line(row.line());
    switch (row) {
      case Neighbour n ->
          device(SeenBy.NEIGHBOUR_TABLE, n.address(), n.mac(), where)
              .filter(device -> !n.link().isEmpty())
              .ifPresent(
                  device ->
                      sink.fact(new DeviceFact.Attached(device, segment(n.link(), where)), where));
      case Lease l ->
          device(SeenBy.LEASE, l.address(), l.mac(), where)
              .filter(device -> !l.name().isEmpty())
              .ifPresent(
                  device ->
                      sink.fact(
                          new DeviceFact.DeviceAddress(device, "host name", l.name()), where));
      case Own o -> own(o, where);
      case DefaultRoute r -> route(r, where);
      case Furniture f -> {}
    }
  }

  private Optional<DeviceId> device(SeenBy by, String address, String text, Locator where) {
    Optional<String> kind = Addresses.kind(address);
    Optional<String> mac = Addresses.mac(text);
    if (kind.isEmpty() || mac.isEmpty()) {
      return Optional.empty();
    }
    DeviceId device = DeviceId.withMac(mac.get());
    sink.fact(new DeviceFact.Device(device, by), where);
    sink.fact(new Handle(device.value(), Marks.MAC, mac.get()), where);
    sink.fact(new DeviceFact.DeviceAddress(device, "mac", mac.get()), where);
    sink.fact(new DeviceFact.DeviceAddress(device, kind.get(), address), where);
    return Optional.of(device);
  }

  private void own(Own own, Locator where) {
    boolean home = !own.address().startsWith("127.");
    Addresses.range(own.address(), own.prefix())
        .filter(range -> home)
        .ifPresent(range -> sink.fact(new Subnet(segment(own.link(), where), range), where));
  }

  private void route(DefaultRoute route, Locator where) {
    Optional<String> kind = Addresses.kind(route.gateway());
    if (kind.isEmpty()) {
      return;
    }
    DeviceId router = holders.get(route.gateway());
    if (router == null) {
      router = DeviceId.at(artefact, route.gateway());
      sink.fact(new DeviceFact.Device(router, SeenBy.NEIGHBOUR_TABLE), where);
      sink.fact(new DeviceFact.DeviceAddress(router, kind.get(), route.gateway()), where);
    }
    sink.fact(new Gateway(segment(route.link(), where), router), where);
  }

  private SegmentId segment(String link, Locator where) {
    SegmentId segment = SegmentId.in(artefact, link);
    if (links.add(link)) {
      sink.fact(new Segment(segment, link, SegmentUse.UNKNOWN), where);
    }
    return segment;
  }
}
