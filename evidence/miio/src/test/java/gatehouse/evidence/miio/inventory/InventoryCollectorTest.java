// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import static gatehouse.evidence.miio.inventory.Collected.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryCollectorTest {
  @TempDir Path folder;

  private static String token(String word) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("made-up token " + word).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void androidDatabase_devices_areToldWithoutTheirTokens() throws IOException {
    Collected home = Collected.of(resource("miio2.db"));

    assertThat(home.facts)
        .contains(
            "device mac/04:cf:8c:00:00:01 inventory",
            "device_model mac/04:cf:8c:00:00:01 lumi.gateway.mgl03",
            "device_name mac/04:cf:8c:00:00:01 Gateway",
            "device_address mac/04:cf:8c:00:00:01 ipv4 192.168.31.20",
            "handle mac/04:cf:8c:00:00:01 mi home number 100000001",
            "firmware mac/04:cf:8c:00:00:01 system 1.4.6_0012",
            "connected mac/04:cf:8c:00:00:01 yes",
            "cloud_keeps mac/04:cf:8c:00:00:01 place",
            "cloud_keeps mac/04:cf:8c:00:00:01 wi-fi name",
            "behind did/lumi.158d0001000001 mac/04:cf:8c:00:00:01 zigbee",
            "behind mac/a4:c1:38:00:00:02 mac/04:cf:8c:00:00:01 bluetooth",
            "shared mac/04:cf:8c:00:00:03 by another",
            "device_name mac/04:cf:8c:00:00:03 Kamera Küche",
            "device_token mac/04:cf:8c:00:00:04 blank",
            "key_in_clear mac/04:cf:8c:00:00:03 the Mi Home app's database",
            "shares_token mac/04:cf:8c:00:00:03 mac/04:cf:8c:00:00:05")
        .doesNotContain(
            "cloud_keeps mac/04:cf:8c:00:00:03 place",
            "key_in_clear mac/04:cf:8c:00:00:04 the Mi Home app's database",
            "shared mac/04:cf:8c:00:00:01 by another");
    assertThat(home.gaps).isEmpty();
    assertThat(home.secrets)
        .hasSize(4)
        .containsEntry("device token of 100000001", token("gw"))
        .containsEntry("device token of 100000002", token("cam"));
    assertThat(home.marks.get("device token of 100000001"))
        .containsEntry("mac", "04:cf:8c:00:00:01")
        .containsEntry("model", "lumi.gateway.mgl03");
  }

  @Test
  void androidBackup_database_isReadOutOfIt() throws IOException {
    Collected home = Collected.of(resource("backup.ab"));
    Collected database = Collected.of(resource("miio2.db"));

    assertThat(home.secrets).isEqualTo(database.secrets);
    assertThat(home.facts).hasSameSizeAs(database.facts);
  }

  @Test
  void androidBackup_encrypted_isAGap() throws IOException {
    assertThat(Collected.of(resource("encrypted.ab")).gaps)
        .containsExactly("devices: The file is encrypted; make it again without a password.");
  }

  @Test
  void appleDatabase_wrappedTokens_areOpened() throws IOException {
    Collected home = Collected.of(resource("mihome.sqlite"));

    assertThat(home.secrets)
        .containsEntry("device token of 100000001", token("gw"))
        .containsEntry("device token of 100000002", token("cam"))
        .containsEntry("device token of 100000003", token("fan"));
    assertThat(home.facts).contains("device_address mac/04:cf:8c:00:00:01 mac 04:cf:8c:00:00:01");
  }

  @Test
  void extractorJson_servers_areThoseOfTheirDevices() throws IOException {
    Collected home = Collected.of(resource("extractor.json"));

    assertThat(home.facts)
        .contains(
            "server_region mac/04:cf:8c:00:00:01 de",
            "server_region mac/04:cf:8c:00:00:03 cn",
            "shared mac/04:cf:8c:00:00:03 by another",
            "connected mac/04:cf:8c:00:00:03 no",
            "device_token mac/04:cf:8c:00:00:04 blank",
            "behind did/lumi.158d0001000001 mac/04:cf:8c:00:00:01 zigbee")
        .noneMatch(fact -> fact.contains("group."))
        .anyMatch(fact -> fact.startsWith("in_home mac/04:cf:8c:00:00:01 "));
    assertThat(home.examined).contains("mac/04:cf:8c:00:00:01 sharing");
    assertThat(home.secrets)
        .containsEntry("ble key of blt.3.1abcdefgh0001", token("lock key"))
        .hasSize(4);
  }

  @Test
  void extractorText_colouredAndInUtf16_saysTheSame() throws IOException {
    Path coloured = resource("extractor.txt");
    Path windows = folder.resolve("tokens.txt");
    String text = Files.readString(coloured).replace("\n", "\r\n");
    Files.write(windows, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
    Collected home = Collected.of(coloured);

    assertThat(home.facts)
        .contains(
            "device_name mac/04:cf:8c:00:00:01 Gateway", "server_region mac/04:cf:8c:00:00:01 de");
    assertThat(home.secrets)
        .containsEntry("device token of 100000001", token("gw"))
        .containsEntry("ble key of blt.3.1abcdefgh0001", token("lock key"));
    assertThat(Collected.of(windows).facts).isEqualTo(home.facts);
    assertThat(Collected.of(windows).secrets).isEqualTo(home.secrets);
  }

  @Test
  void cloudList_devices_areTold() throws IOException {
    Collected home = Collected.of(resource("cloud.json"));

    assertThat(home.facts).contains("device_model mac/04:cf:8c:00:00:03 chuangmi.camera.ipc019");
    assertThat(home.places).contains("device 3");
  }

  @Test
  void configEntries_devicesOfXiaomi_areToldAndAccountsAreNot() throws IOException {
    Collected home = Collected.of(resource("core.config_entries"));

    assertThat(home.facts)
        .contains(
            "device_model mac/04:cf:8c:00:00:04 zhimi.fan.za4",
            "device_name list/192.168.31.23 Plug",
            "key_in_clear mac/04:cf:8c:00:00:04 Home Assistant's storage",
            "key_in_clear mac/a4:c1:38:00:00:02 Home Assistant's storage")
        .noneMatch(fact -> fact.contains("Sun") || fact.contains("1111"));
    assertThat(home.secrets)
        .containsEntry("device token of 04:cf:8c:00:00:04", token("fan"))
        .containsEntry("ble key of a4:c1:38:00:00:02", token("lock key"))
        .containsEntry("gateway key of 192.168.31.20", "made up key")
        .doesNotContainValue("made up password");
  }

  @Test
  void deviceRegistry_gateways_haveTheirDevicesBehindThem() throws IOException {
    Collected home = Collected.of(resource("core.device_registry"));

    assertThat(home.facts)
        .contains(
            "behind did/lumi.158d0001000001 mac/04:cf:8c:00:00:01 zigbee",
            "device_name did/lumi.158d0001000001 Front door",
            "device_model did/lumi.158d0001000001 lumi.sensor_magnet.aq2",
            "made_by mac/aa:bb:cc:00:00:01 Samsung",
            "firmware mac/04:cf:8c:00:00:01 system 1.5.4_0090")
        .noneMatch(fact -> fact.contains("Forecast"));
  }

  @Test
  void gatewayLists_devices_areBehindTheGateway() throws IOException {
    assertThat(Collected.of(resource("hub.json")).facts)
        .contains(
            "device_model did/100000001 xiaomi.gateway.hub1",
            "behind did/blt.3.1abcdefgh0001 list/gateway bluetooth");
    assertThat(Collected.of(resource("zigbee.json")).facts)
        .contains("behind did/lumi.158d0001000001 list/gateway zigbee");
    assertThat(Collected.of(resource("old-gateway.json")).facts)
        .contains("device did/lumi.158d0001000002 inventory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"did\": 1}", "[]", "hello", "", "{\"type\":\"urn:miot-spec-v2:device\"}"})
  void recognise_somethingElse_isNotOurs(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), content);

    assertThat(Collected.ifAny(file)).isEmpty();
  }

  @Test
  void recognise_otherDatabase_isNotOurs() throws IOException {
    assertThat(Collected.ifAny(resource("many-512.db"))).isEmpty();
  }

  @Test
  void json_cutOff_tellsWhatCameBeforeAndWhere() throws IOException {
    String text = Files.readString(resource("cloud.json"));
    Path file = folder.resolve("cut.json");
    Files.writeString(file, text.substring(0, text.indexOf("chuangmi.camera")));
    Collected home = Collected.of(file);

    assertThat(home.facts).contains("device_name mac/04:cf:8c:00:00:01 Gateway");
    assertThat(home.gaps).singleElement().asString().contains("it breaks in line ");
  }

  @Test
  void database_withChangesBeside_saysSo() throws IOException {
    Path file = Files.copy(resource("miio2.db"), folder.resolve("miio2.db"));
    Files.writeString(folder.resolve("miio2.db-wal"), "changes");

    assertThat(Collected.of(file).gaps)
        .containsExactly("devices: The newest changes are in miio2.db-wal and were not read.");
  }
}
