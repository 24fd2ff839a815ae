// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a server answers to a hello, reading it ends, with no more than came. */
class ServerFlightFuzz {
  @FuzzTest
  void read_anything_endsInAFlight(byte[] data) {
    read(data);
  }

  static void read(byte[] data) {
    ServerFlight flight = ServerFlight.read(data);
    assertThat(flight.certificate().remaining()).isLessThanOrEqualTo(data.length);
    assertThat(flight.version()).isBetween(0, 0xffff);
    assertThat(ServerFlight.enough(data) && data.length < 5).isFalse();
  }
}
