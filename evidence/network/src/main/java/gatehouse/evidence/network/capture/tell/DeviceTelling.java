// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.ip.Addresses;
import gatehouse.evidence.network.capture.traffic.Station;
import gatehouse.evidence.network.capture.traffic.Stations;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.identity.Marks;

/** Which devices there are, and their addresses. */
final class DeviceTelling {
  private DeviceTelling() {}

  static void tell(Stations stations, Told told) {
    for (Station station : stations.all()) {
      DeviceId device = Who.of(station);
      String mac = Addresses.mac(station.mac());
      told.fact(new Device(device, SeenBy.CAPTURE), station.packet());
      told.fact(new Handle(device.value(), Marks.MAC, mac), station.packet());
      told.fact(new DeviceAddress(device, "mac", mac), station.packet());
      station
          .addresses()
          .forEach(
              (address, packet) ->
                  told.fact(new DeviceAddress(device, address.kind(), address.text()), packet));
    }
  }
}
