// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.dissect.Sighting;
import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.ip.Addresses;
import gatehouse.evidence.network.capture.traffic.Address;
import gatehouse.evidence.network.capture.traffic.Station;
import gatehouse.evidence.network.capture.traffic.Stations;
import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names devices after the interface that they speak through, else after their address.
 *
 * @param artefact the capture
 * @param stations the interfaces that were heard
 * @param owners the devices behind addresses, of several the one that was heard first
 */
record Who(ArtefactId artefact, Stations stations, SortedMap<Address, DeviceId> owners) {
  Who(ArtefactId artefact, Stations stations) {
    this(artefact, stations, new TreeMap<>());
    for (Station station : stations.all()) {
      station.addresses().keySet().forEach(address -> owners.putIfAbsent(address, of(station)));
    }
  }

  /** The device at an endpoint inside of the home. */
  DeviceId at(Endpoint endpoint) {
    return of(endpoint.mac(), new Address(endpoint.high(), endpoint.low()));
  }

  /** The device behind an interface. */
  static DeviceId of(Station station) {
    return DeviceId.withMac(Addresses.mac(station.mac()));
  }

  /** The device inside of the home that something was heard of. */
  Optional<DeviceId> of(Sighting sighting) {
    Address address = new Address(sighting.high(), sighting.low());
    boolean router = stations.get(sighting.mac()).map(Station::isRouter).orElse(false);
    boolean inside = address.isPrivate() || address.isNone() || !router;
    if (!inside || (address.isNone() && !Stations.isOne(sighting.mac()))) {
      return Optional.empty();
    }
    return Optional.of(of(sighting.mac(), address));
  }

  /** The device that has an address, as far as one was heard to send from it. */
  DeviceId having(Address address) {
    DeviceId owner = owners.get(address);
    return owner == null ? DeviceId.at(artefact, address.text()) : owner;
  }

  private DeviceId of(long mac, Address address) {
    boolean own =
        Stations.isOne(mac)
            && (address.isNone() || stations.get(mac).map(s -> s.owns(address)).orElse(true));
    return own ? DeviceId.withMac(Addresses.mac(mac)) : DeviceId.at(artefact, address.text());
  }
}
