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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names devices after the interface that they speak through, else after their address; at most
 * 2,048 of them.
 */
final class Who {
  private static final int MOST = 1 << 11;

  private final ArtefactId artefact;
  private final Stations stations;

  /** The devices behind addresses, of several the one that was heard first. */
  private final SortedMap<Address, DeviceId> owners = new TreeMap<>();

  private final SortedSet<String> named = new TreeSet<>();
  private long unnamed;

  /**
   * @param artefact the capture
   * @param stations the interfaces that were heard
   */
  Who(ArtefactId artefact, Stations stations) {
    this.artefact = artefact;
    this.stations = stations;
    for (Station station : stations.all()) {
      named.add(of(station).value());
      station.addresses().keySet().forEach(address -> owners.putIfAbsent(address, of(station)));
    }
  }

  ArtefactId artefact() {
    return artefact;
  }

  Stations stations() {
    return stations;
  }

  /** How often a device was spoken of that is one too many. */
  long unnamed() {
    return unnamed;
  }

  /** The device at an endpoint inside of the home. */
  Optional<DeviceId> at(Endpoint endpoint) {
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
    return of(sighting.mac(), address);
  }

  /** The device that has an address, as far as one was heard to send from it. */
  Optional<DeviceId> having(Address address) {
    DeviceId owner = owners.get(address);
    return name(owner == null ? DeviceId.at(artefact, address.text()) : owner);
  }

  private Optional<DeviceId> of(long mac, Address address) {
    boolean own =
        Stations.isOne(mac)
            && (address.isNone() || stations.get(mac).map(s -> s.owns(address)).orElse(true));
    return name(own ? DeviceId.withMac(Addresses.mac(mac)) : DeviceId.at(artefact, address.text()));
  }

  private Optional<DeviceId> name(DeviceId device) {
    if (named.size() >= MOST && !named.contains(device.value())) {
      unnamed++;
      return Optional.empty();
    }
    named.add(device.value());
    return Optional.of(device);
  }
}
