// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.network.discovery.OwnAddress;
import gatehouse.evidence.network.discovery.Scope;
import gatehouse.evidence.network.router.live.DefaultGateway;
import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.SegmentUse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the survey stands.
 *
 * @param segment the subnet that was named
 * @param own this machine's address in it, if it has one
 * @param gateway the router this machine sends to, if it is in the subnet
 */
record Place(SegmentId segment, Optional<OwnAddress> own, Optional<InetAddress> gateway) {
  private static final Path ROUTES = Path.of("/proc/net/route");

  static Place of(Scope scope, ArtefactId artefact) throws IOException {
    Optional<OwnAddress> own = OwnAddress.in(scope);
    String name = own.map(place -> place.network().getName()).orElseGet(scope::toString);
    return new Place(SegmentId.in(artefact, name), own, gateway(scope));
  }

  private static Optional<InetAddress> gateway(Scope scope) throws IOException {
    if (!Files.isReadable(ROUTES)) {
      return Optional.empty();
    }
    Optional<String> address = DefaultGateway.of(Files.readString(ROUTES));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(InetAddress.getByName(address.get())).filter(scope::contains);
  }

  /** Tells which subnet is looked at, and what leads out of it. */
  void tell(Scope scope, ArtefactId artefact, FactSink sink) {
    Locator where = new Locator.Part(scope.toString());
    sink.fact(new Segment(segment, scope.toString(), SegmentUse.UNKNOWN), where);
    sink.fact(new Subnet(segment, scope.toString()), where);
    if (gateway.isPresent()) {
      String address = gateway.get().getHostAddress();
      DeviceId router = DeviceId.at(artefact, address);
      sink.fact(new DeviceFact.Device(router, SeenBy.NEIGHBOUR_TABLE), where);
      sink.fact(new DeviceFact.DeviceAddress(router, "ipv4", address), where);
      sink.fact(new Gateway(segment, router), where);
    }
  }
}
