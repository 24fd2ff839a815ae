// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.device;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.assess.audit.Homes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceSearchTest {
  private static final Home HOME =
      Homes.of(
          """
          device_name("device:1", "Kitchen plug").
          device_model("device:1", "chuangmi.plug.m1").
          device_address("device:1", "ipv4", "192.168.31.7").
          device_address("device:1", "mac", "64:cc:2e:00:00:07").
          handle("device:1", "network address", "64:cc:2e:00:00:07").
          handle("device:1", "mi home number", "123456789").
          device_name("device:2", "Hall plug").
          device_address("device:3", "mac", "50:ec:50:00:00:01").
          device_address("device:3", "ipv4", "192.168.31.9").
          """);
  private final DeviceSearch search = new DeviceSearch(HOME);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kitchen plug",
        "kitchen",
        "192.168.31.7",
        "64-CC-2E-00-00-07",
        "chuangmi.plug.m1",
        "123456789",
        "device:1"
      })
  void find_anythingThatOnlyOneDeviceHas_isThatDevice(String query) {
    assertThat(search.find(query))
        .isInstanceOfSatisfying(
            DeviceMatch.One.class,
            one -> assertThat(one.device().name()).isEqualTo("Kitchen plug"));
  }

  @Test
  void find_partOfTwo_areBoth() {
    assertThat(search.find("plug"))
        .isInstanceOfSatisfying(
            DeviceMatch.Several.class,
            several ->
                assertThat(several.devices())
                    .extracting(Subject::name)
                    .containsExactlyInAnyOrder("Kitchen plug", "Hall plug"));
  }

  @Test
  void find_mistyped_offersTheNearestFirst() {
    assertThat(search.find("Hal plgu"))
        .isInstanceOfSatisfying(
            DeviceMatch.None.class,
            none -> assertThat(none.devices().getFirst().name()).isEqualTo("Hall plug"));
  }

  @Test
  void name_deviceThatOnlyHasAnAddress_isItsCardsMaker() {
    assertThat(search.find("50:ec:50:00:00:01"))
        .isInstanceOfSatisfying(
            DeviceMatch.One.class,
            one -> assertThat(one.device().name()).isEqualTo("Xiaomi 192.168.31.9"));
  }

  @Test
  void peers_ofADevice_tellOwnerAndBytes() {
    Home home =
        Homes.of(
            """
            talks("device:1", "de.ot.io.mi.com", "miio", 8053, "yes").
            talks("device:1", "198.51.100.1", "http", 80, "no").
            volume("device:1", "de.ot.io.mi.com", 5000, 900, 12).
            """);

    assertThat(Peers.of(home, "device:1"))
        .extracting(Peer::name)
        .containsExactly("de.ot.io.mi.com", "198.51.100.1");
    assertThat(Peers.of(home, "device:1").getFirst())
        .satisfies(
            peer -> {
              assertThat(peer.sent()).isEqualTo(5000);
              assertThat(peer.owners()).extracting(Peer.Owner::company).containsOnly("Xiaomi");
            });
  }
}
