// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import java.net.InetAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which device speaks from which address; more than one of either is somebody who lies. */
final class Identities {
  private static final int MOST = 4096;

  private final Map<InetAddress, Long> ids = new HashMap<>();
  private final Map<Long, InetAddress> addresses = new HashMap<>();
  private final Incidents incidents;

  Identities(Incidents incidents) {
    this.incidents = incidents;
  }

  void speaks(Instant at, InetAddress device, long deviceId) {
    if (ids.size() >= MOST || addresses.size() >= MOST) {
      return;
    }
    Long id = ids.putIfAbsent(device, deviceId);
    if (id != null && id != deviceId) {
      incidents.once(new Incident.TwoIds(at, device, id, deviceId), "ids", device);
    }
    InetAddress address = addresses.putIfAbsent(deviceId, device);
    if (address != null && !address.equals(device)) {
      incidents.once(
          new Incident.TwoAddresses(at, device, deviceId, address), "addresses", deviceId);
    }
  }
}
