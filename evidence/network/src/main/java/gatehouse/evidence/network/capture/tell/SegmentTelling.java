// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.dissect.Claim;
import gatehouse.evidence.network.capture.dissect.Heard;
import gatehouse.evidence.network.capture.dissect.Sighting;
import gatehouse.evidence.network.capture.ip.Addresses;
import gatehouse.evidence.network.capture.traffic.Address;
import gatehouse.evidence.network.capture.traffic.Station;
import gatehouse.model.DeviceId;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.model.fact.NetworkFact.AddressClaim;
import gatehouse.model.fact.NetworkFact.AddressServer;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.NameServer;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SegmentUse;
import java.util.List;

/**
 * What a capture tells of the segment it was made on: who gives out addresses, who fights over one,
 * and, when all who give out addresses agree on their range, the range, the way out and who is
 * there.
 */
final class SegmentTelling {
  private static final int IPV4 = 4;

  private final Who who;
  private final Told told;
  private final SegmentId segment;

  SegmentTelling(Who who, Told told) {
    this.who = who;
    this.told = told;
    segment = SegmentId.in(who.artefact(), "captured network");
  }

  void tell(List<Sighting> sightings, List<Claim> claims) {
    of(Heard.DHCP_SERVER, sightings)
        .forEach(
            heard ->
                who.of(heard)
                    .ifPresent(
                        server -> told.fact(new AddressServer(segment, server), heard.packet())));
    claims.forEach(this::tell);
    List<Sighting> ranges = of(Heard.DHCP_RANGE, sightings);
    if (ranges.stream().map(Sighting::text).distinct().count() == 1) {
      range(ranges.getFirst());
      for (Sighting router : of(Heard.DHCP_ROUTER, sightings)) {
        who.having(ipv4(router.text()))
            .ifPresent(way -> told.fact(new Gateway(segment, way), router.packet()));
      }
      for (Sighting names : of(Heard.DHCP_NAME_SERVER, sightings)) {
        told.fact(new NameServer(segment, names.text()), names.packet());
      }
    }
  }

  private void tell(Claim claim) {
    boolean inOrder = Long.compareUnsigned(claim.one(), claim.other()) < 0;
    DeviceId one = DeviceId.withMac(Addresses.mac(inOrder ? claim.one() : claim.other()));
    DeviceId other = DeviceId.withMac(Addresses.mac(inOrder ? claim.other() : claim.one()));
    String address = new Address(claim.high(), claim.low()).text();
    told.fact(new AddressClaim(segment, address, one, other), claim.packet());
  }

  private void range(Sighting heard) {
    String[] range = heard.text().split("/", 2);
    Address network = ipv4(range[0]);
    int prefix = Integer.parseInt(range[1]);
    told.fact(new Segment(segment, heard.text(), SegmentUse.UNKNOWN), heard.packet());
    told.fact(new Subnet(segment, heard.text()), heard.packet());
    for (Station station : who.stations().all()) {
      station.addresses().keySet().stream()
          .filter(address -> address.isWithin(network, prefix))
          .findFirst()
          .ifPresent(
              address -> told.fact(new Attached(Who.of(station), segment), station.packet()));
    }
  }

  private static List<Sighting> of(Heard kind, List<Sighting> sightings) {
    return sightings.stream().filter(heard -> heard.kind() == kind).toList();
  }

  /** An address that was written here. */
  private static Address ipv4(String text) {
    String[] octets = text.split("[.]", IPV4);
    int address = 0;
    for (String octet : octets) {
      address = address << Byte.SIZE | Integer.parseInt(octet);
    }
    return new Address(0, Addresses.lowOfIpv4(address));
  }
}
