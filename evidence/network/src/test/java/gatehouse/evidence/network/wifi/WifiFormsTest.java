// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.fact.WifiEncryption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists made after what the named programs print. */
class WifiFormsTest {
  private static final String ANDROID =
      """
      Wifi is enabled
      Wifi scanning is always available
      ==== Primary ClientModeManager instance ====
      Wifi is connected to "Home"
      WifiInfo: SSID: "Home", BSSID: 64:cc:2e:00:00:01, MAC: 02:00:00:00:00:00, IP: /192.168.31.20, \
      Security type: %d, Supplicant state: COMPLETED, Wi-Fi standard: 6, RSSI: -47
      """;
  private static final String SEEN =
      """
          BSSID              Frequency      RSSI           Age(sec)     SSID            Flags
        64:cc:2e:00:00:01       2437    -47(0:-47/1:-51)   1.234    Home            \
      [WPA-PSK-TKIP+CCMP][WPA2-PSK-TKIP+CCMP][RSN-PSK-TKIP+CCMP][ESS][WPS]
        64:cc:2e:00:00:02       5180    -60                  3.2    Neighbour [x]   [RSN-SAE-CCMP-128][ESS][MFPR][MFPC]
      """;
  private static final String NMCLI =
      """
      IN-USE  BSSID              SSID      MODE   CHAN  RATE        SIGNAL  BARS  SECURITY
      *       64:CC:2E:00:00:01  小米之家  Infra  11    130 Mbit/s  72      ▂▄▆_  WPA1 WPA2
              64:CC:2E:00:00:02  Next one  Infra  6     54 Mbit/s   40      ▂▄__  --
              64:CC:2E:00:00:03  --        Infra  1     54 Mbit/s   20      ▂___  WPA2 802.1X
      """;

  @ParameterizedTest
  @CsvSource({"0, OPEN", "1, WEP", "2, WPA2", "4, WPA3", "6, OWE", "3, ENTERPRISE"})
  void status_ofAPhone_tellsTheKindOfItsNetwork(int type, WifiEncryption expected) {
    List<String> lines = ANDROID.formatted(type).lines().toList();
    assertThat(AndroidWifi.isOne(lines)).isTrue();
    assertThat(AndroidWifi.read(lines))
        .singleElement()
        .satisfies(
            network -> {
              assertThat(network.name()).isEqualTo("Home");
              assertThat(network.joined()).isTrue();
              assertThat(network.security().encryption()).isEqualTo(expected);
            });
  }

  @Test
  void status_ofAnOlderPhone_saysThatItDoesNotTell() {
    List<String> lines =
        List.of("mWifiInfo SSID: Home, BSSID: 64:cc:2e:00:00:01, Supplicant state: COMPLETED");
    assertThat(AndroidWifi.read(lines))
        .singleElement()
        .satisfies(network -> assertThat(network.security().isTold()).isFalse());
  }

  @Test
  void status_withTheListOfAPhone_tellsCiphersToo() {
    List<Network> networks = AndroidWifi.read((ANDROID.formatted(2) + SEEN).lines().toList());
    assertThat(networks)
        .singleElement()
        .satisfies(
            network -> {
              assertThat(network.security().encryption()).isEqualTo(WifiEncryption.WPA_AND_WPA2);
              assertThat(network.security().has())
                  .containsExactly("no frame protection", "tkip", "wps");
            });
  }

  @Test
  void phone_thatIsNotConnected_joinedNothing() {
    List<String> lines =
        List.of(
            "WifiInfo: SSID: <unknown ssid>, BSSID: 02:00:00:00:00:00, Supplicant state: SCANNING");
    assertThat(AndroidWifi.isOne(lines)).isFalse();
  }

  @Test
  void scan_ofAPhone_isReadWithNamesThatHoldBrackets() {
    List<Network> networks = ScanTable.read(SEEN.lines().toList());
    assertThat(networks).extracting(Network::name).containsExactly("Home", "Neighbour [x]");
    assertThat(networks.getLast().security().encryption()).isEqualTo(WifiEncryption.WPA3);
    assertThat(networks.getLast().security().has()).containsExactly("frame protection");
    assertThat(Network.ours(networks)).isEmpty();
  }

  @Test
  void scan_ofWpaCli_isReadByItsColumns() {
    List<String> lines =
        List.of(
            "bssid / frequency / signal level / flags / ssid",
            "64:cc:2e:00:00:01\t2437\t-47\t[WPA2-PSK+SAE-CCMP][WPS][ESS]\tMy home");
    assertThat(ScanTable.isOne(lines)).isTrue();
    assertThat(ScanTable.read(lines))
        .singleElement()
        .satisfies(
            network -> {
              assertThat(network.name()).isEqualTo("My home");
              assertThat(network.security().encryption()).isEqualTo(WifiEncryption.WPA2_AND_WPA3);
            });
  }

  @Test
  void table_ofNmcli_isReadByItsColumns() {
    List<String> lines = NMCLI.lines().toList();
    assertThat(NmcliColumns.isOne(lines)).isTrue();
    List<Network> networks = NmcliColumns.read(lines);
    assertThat(networks).extracting(Network::name).containsExactly("小米之家", "Next one", "");
    assertThat(networks).extracting(Network::joined).containsExactly(true, false, false);
    assertThat(networks)
        .extracting(network -> network.security().encryption())
        .containsExactly(
            WifiEncryption.WPA_AND_WPA2, WifiEncryption.OPEN, WifiEncryption.ENTERPRISE);
  }

  @Test
  void link_ofIw_tellsTheNameAlone() {
    List<String> lines =
        List.of("Connected to 64:cc:2e:00:00:01 (on wlan0)", "\tSSID: Home", "\tfreq: 2437");
    assertThat(IwLink.isOne(lines)).isTrue();
    assertThat(IwLink.read(lines))
        .singleElement()
        .satisfies(
            network -> {
              assertThat(network.name()).isEqualTo("Home");
              assertThat(network.security().isTold()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Encryption = WPA2-PSK (AES)|WPA2",
        "Encryption = WPA/WPA2-PSK|WPA_AND_WPA2",
        "Security: WPA3-Personal|WPA3",
        "Security mode: WPA2/WPA3 mixed|WPA2_AND_WPA3",
        "encryption = none|OPEN",
        "encryption = psk2+ccmp|WPA2",
        "encryption = psk-mixed|WPA_AND_WPA2",
        "encryption = WEP 128|WEP",
        "wpa_key_mgmt=WPA-PSK\\nwpa=2|WPA2",
        "key_mgmt=SAE|WPA3",
        "key-mgmt=wpa-psk|WPA2",
        "加密方式：WPA2-PSK|WPA2",
        "Security = WPA2 Enterprise|ENTERPRISE",
      })
  void settings_thatWerePasted_tellTheEncryption(String shut, WifiEncryption expected) {
    List<String> lines =
        ("ssid = \"Home\"\npassword = hunter2\n" + shut.replace("\\n", "\n")).lines().toList();
    assertThat(PastedSettings.isOne(lines)).isTrue();
    assertThat(PastedSettings.read(lines))
        .singleElement()
        .satisfies(
            network -> {
              assertThat(network.name()).isEqualTo("Home");
              assertThat(network.security().encryption()).isEqualTo(expected);
              assertThat(network.toString()).doesNotContain("hunter2");
            });
  }

  @Test
  void settings_thatWerePasted_tellSafeguards() {
    List<String> lines =
        List.of("SSID: Home", "Encryption: WPA2 (TKIP)", "WPS: enabled", "PMF: off", "Hidden: yes");
    assertThat(PastedSettings.read(lines).getFirst().security().has())
        .containsExactly("hidden name", "no frame protection", "tkip", "wps");
  }

  @Test
  void settings_withoutEncryption_areNotOurs() {
    assertThat(PastedSettings.isOne(List.of("ssid = Home", "colour = red"))).isFalse();
  }
}
