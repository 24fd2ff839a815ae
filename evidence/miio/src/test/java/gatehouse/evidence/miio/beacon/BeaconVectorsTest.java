// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.miio.Shared;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Advertisements of real devices, from the tests of xiaomi-ble. */
class BeaconVectorsTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void beacon_ofTheVectors_isOpened() throws IOException, BeaconException {
    JsonNode vectors = Shared.vectors().path("mibeacon_v4_v5").path("vectors");

    assertThat(vectors).isNotEmpty();
    for (JsonNode vector : vectors) {
      Beacon beacon = beacon(vector);
      BeaconKey key = key(vector);

      assertThat(beacon.control().version()).isEqualTo(vector.path("version").asInt());
      assertThat(HEX.formatHex(key.open(beacon, mac(vector))))
          .as(vector.path("test").asString())
          .isEqualTo(vector.path("plaintext").asString());
      assertThat(BeaconObject.read(key.open(beacon, mac(vector)))).hasSize(1);
    }
  }

  @Test
  void beacon_ofAnotherAddressOrKey_isNot() throws IOException, BeaconException {
    JsonNode vector = Shared.vectors().path("mibeacon_v4_v5").path("vectors").path(0);
    Beacon beacon = beacon(vector);

    assertThatThrownBy(() -> key(vector).open(beacon, Mac.parse("00:00:00:00:00:01")))
        .isInstanceOf(BeaconException.class);
    assertThatThrownBy(() -> new BeaconKey(new byte[16]).open(beacon, mac(vector)))
        .isInstanceOf(BeaconException.class);
    assertThatThrownBy(() -> new BeaconKey(new byte[12]).open(beacon, mac(vector)))
        .isInstanceOf(BeaconException.class)
        .hasMessageContaining("16 bytes");
  }

  @Test
  void beacon_withItsAddress_isOfThatDevice() throws IOException, BeaconException {
    for (JsonNode vector : Shared.vectors().path("mibeacon_v4_v5").path("vectors")) {
      beacon(vector)
          .address()
          .ifPresent(address -> assertThat(address).hasToString(vector.path("mac").asString()));
    }
  }

  private static Beacon beacon(JsonNode vector) throws BeaconException {
    return Beacon.read(HEX.parseHex(vector.path("service_data_fe95").asString()));
  }

  private static BeaconKey key(JsonNode vector) {
    return new BeaconKey(HEX.parseHex(vector.path("bindkey").asString()));
  }

  private static Mac mac(JsonNode vector) throws BeaconException {
    return Mac.parse(vector.path("mac").asString());
  }
}
