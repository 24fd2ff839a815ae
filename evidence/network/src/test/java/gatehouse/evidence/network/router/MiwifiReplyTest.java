// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiwifiReplyTest {
  @Test
  void collect_initInfo_tellsModelVersionAndWhatAnyoneLearns() {
    assertThat(shared("init_info_data").facts)
        .contains(
            "device_model device:router xiaomi.router.ra67",
            "firmware device:router rom 3.0.34",
            "tells_anyone device:router serial number",
            "tells_anyone device:router version");
  }

  @Test
  void collect_initInfoWithoutModel_takesTheHardware() {
    assertThat(shared("init_info_without_model_data").facts)
        .contains("device_model device:router xiaomi.router.ra67");
  }

  @Test
  void collect_status_tellsNoSerialNumberButItsMark() {
    Told told = shared("status_data");
    assertThat(told.facts).contains("firmware device:router rom 3.0.34");
    assertThat(told.facts).anyMatch(f -> f.startsWith("handle device:router serial "));
    assertThat(told.facts.toString()).doesNotContain("F0SW88385");
  }

  @Test
  void collect_deviceList_tellsEachClient() {
    Told told = shared("device_list_data");
    assertThat(told.facts)
        .contains(
            "device device:mac/00:00:00:00:00:01 router list",
            "device_address device:mac/00:00:00:00:00:01 ipv4 192.168.31.2",
            "device_name device:mac/00:00:00:00:00:01 Device 1",
            "connected device:mac/00:00:00:00:00:01 yes");
    assertThat(told.examined).contains("device:router devices");
  }

  @Test
  void collect_topoGraph_tellsTheOtherRouters() {
    assertThat(shared("topo_graph_sub_leaf_data").facts)
        .contains(
            "device_model device:router xiaomi.router.r3600",
            "device_model device:192.168.31.62 xiaomi.router.r2100",
            "device_model device:192.168.31.162 xiaomi.router.ra62")
        .noneMatch(fact -> fact.startsWith("tells_anyone"));
  }

  @Test
  void collect_romUpdate_tellsWhetherThereIsANewerOne() {
    assertThat(shared("rom_update_need_data").facts)
        .contains("update_offered device:router 3.0.35");
    assertThat(shared("rom_update_data").facts).contains("up_to_date device:router");
  }

  @Test
  void collect_wifiDetails_tellsEncryptionAndGuests() {
    assertThat(shared("wifi_detail_all_data").facts)
        .contains("wifi segment:**REDACTED** **REDACTED** wpa2");
    Told diag = shared("wifi_diag_detail_all_data");
    assertThat(diag.facts).contains("router_setting device:router guest network off");
    assertThat(diag.gaps).anyMatch(gap -> gap.contains("blacked out"));
  }

  @Test
  void collect_wanInfo_tellsWhomTheRouterAsks() {
    assertThat(shared("wan_info_data").facts)
        .contains(
            "router_setting device:router name server outside 8.8.8.8",
            "router_setting device:router ipv6 off");
  }

  @Test
  void collect_everySavedReply_isKnownOrHasNothingToKnowItBy() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.path("router/miwifi"))) {
      assertThat(files.filter(file -> Told.ifAny(file).isEmpty()).map(MiwifiReplyTest::name))
          .allMatch(
              n ->
                  List.of("led", "store").contains(n.split("_", -1)[0])
                      || n.equals("wan_info_incorrect_data.json")
                      || n.startsWith("wifi_ap_signal")
                      || n.startsWith("avaliable_channels_empty"));
    }
  }

  @Test
  void collect_passwords_areJudgedAndForgotten() {
    Told told =
        Told.by(
            """
            {"bsd":0,"code":0,"info":[{"ssid":"hunter2hunter2","encryption":"mixed-psk",
            "password":"hunter2hunter2","status":"1","ifname":"wl1","hidden":"1"},
            {"ssid":"Open","encryption":"none","status":"1","ifname":"wl0"}]}
            """);
    assertThat(told.facts.toString()).doesNotContain("hunter2");
    assertThat(told.facts)
        .contains(
            "wifi segment:wi-fi wi-fi wpa and wpa2",
            "wifi_has segment:wi-fi tkip",
            "wifi_has segment:wi-fi hidden name",
            "wifi segment:Open Open open")
        .anyMatch(f -> f.startsWith("wifi_password segment:wi-fi "));
  }

  @ParameterizedTest
  @CsvSource({
    "ccmp, wpa3",
    "psk2+ccmp, wpa2 and wpa3",
    "psk2, wpa2",
    "psk, wpa",
    "wep-open, wep",
    "none, open"
  })
  void collect_wordOfEncryption_isUnderstood(String word, String encryption) {
    assertThat(
            Told.by(
                    "{\"bsd\":0,\"info\":[{\"ssid\":\"A\",\"encryption\":\"%s\"}],\"code\":0}"
                        .formatted(word))
                .facts)
        .contains("wifi segment:A A " + encryption);
  }

  @Test
  void collect_doors_areTold() {
    assertThat(
            Told.by(
                    """
                    {"status":"1","list":[{"protocol":"UDP","rport":"5000","ip":"192.168.31.7",
                    "cport":"5001","name":"x"}],"code":0}
                    """)
                .facts)
        .contains(
            "router_setting device:router upnp on",
            "port_mapping device:router udp 5000 192.168.31.7 5001 upnp");
    assertThat(
            Told.by(
                    """
                    {"list":[{"name":"cam","proto":3,"srcport":"8554","destip":"192.168.31.9",
                    "destport":"554"}],"code":0}
                    """)
                .facts)
        .contains(
            "port_mapping device:router tcp 8554 192.168.31.9 554 owner",
            "port_mapping device:router udp 8554 192.168.31.9 554 owner");
    assertThat(
            Told.by("{\"status\":1,\"ip\":\"192.168.31.9\",\"lanip\":\"192.168.31.1\",\"code\":0}")
                .facts)
        .contains("router_setting device:router dmz 192.168.31.9");
  }

  private static Told shared(String name) {
    return Told.ifAny(SharedData.path("router/miwifi").resolve(name + ".json")).orElseThrow();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
