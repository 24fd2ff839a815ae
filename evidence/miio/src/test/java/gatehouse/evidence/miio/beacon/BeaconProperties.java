// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class BeaconProperties {
  @Property(tries = 300)
  void sealed_anyObjects_comeBack(
      @ForAll @IntRange(max = 255) int counter,
      @ForAll @IntRange(max = 0xffffff) int extension,
      @ForAll @Size(max = 60) byte[] objects)
      throws BeaconException {
    Beacon beacon = Beacon.read(Beacons.sealed(counter, extension, objects));

    assertThat(new BeaconKey(Beacons.KEY).open(beacon, Beacons.ADDRESS)).isEqualTo(objects);
    assertThat(beacon.extendedCounter()).hasValue(extension);
    assertThat(beacon.counter()).isEqualTo(counter);
  }

  @Property
  void mac_any_comesBack(@ForAll @LongRange(min = 0, max = 0xffff_ffff_ffffL) long bits)
      throws BeaconException {
    Mac mac = new Mac(bits);

    assertThat(Mac.parse(mac.toString())).isEqualTo(mac);
    assertThat(Mac.reversed(mac.reversed(), 0)).isEqualTo(mac);
  }
}
