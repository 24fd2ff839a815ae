// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.NetworkFact.WifiHas;
import gatehouse.model.fact.WifiEncryption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WifiCollectorTest {
  /** Made after the output of iw 5.19. */
  private static final String IW =
      """
      BSS 64:cc:2e:00:00:01(on wlan0) -- associated
      \tcapability: ESS Privacy ShortSlotTime (0x0411)
      \tSSID: Home
      \tRSN:\t * Version: 1
      \t\t * Group cipher: TKIP
      \t\t * Pairwise ciphers: CCMP TKIP
      \t\t * Authentication suites: PSK
      \t\t * Capabilities: 16-PTKSA-RC 1-GTKSA-RC (0x000c)
      \tWPA:\t * Version: 1
      \t\t * Pairwise ciphers: TKIP
      \t\t * Authentication suites: PSK
      \tWPS:\t * Version: 1.0
      BSS 64:cc:2e:00:00:02(on wlan0)
      \tcapability: ESS Privacy (0x0411)
      \tSSID: Home
      \tRSN:\t * Version: 1
      \t\t * Pairwise ciphers: CCMP
      \t\t * Authentication suites: PSK SAE
      \t\t * Capabilities: 1-PTKSA-RC MFP-capable (0x0080)
      BSS 64:cc:2e:00:00:03(on wlan0)
      \tcapability: ESS (0x0401)
      \tSSID: Neighbour
      """;

  @TempDir private Path folder;

  @Test
  void collect_iwScan_tellsOneOwnStationsAndNotTheNeighbours() throws IOException {
    List<Fact> facts = collect(IW);
    assertThat(facts)
        .filteredOn(Wifi.class::isInstance)
        .extracting(f -> ((Wifi) f).encryption())
        .containsExactly(WifiEncryption.WPA_AND_WPA2, WifiEncryption.WPA2_AND_WPA3);
    assertThat(facts)
        .filteredOn(WifiHas.class::isInstance)
        .extracting(f -> ((WifiHas) f).what())
        .containsExactly("no frame protection", "tkip", "wps", "frame protection");
    assertThat(facts.toString()).doesNotContain("Neighbour");
  }

  @Test
  void collect_listWithoutAJoinedNetwork_saysSo() throws IOException {
    List<Fact> facts = collect(IW.replace(" -- associated", ""));
    assertThat(facts)
        .singleElement()
        .satisfies(f -> assertThat(((NotExamined) f).reason()).contains("3 networks"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*:Home:WPA2:(none):pair_ccmp group_ccmp psk|WPA2",
        "*:Home:WPA3:(none):pair_ccmp group_ccmp sae|WPA3",
        "*:Home:WPA2 WPA3:(none):pair_ccmp group_ccmp psk sae|WPA2_AND_WPA3",
        "*:Home:WPA1 WPA2:pair_tkip group_tkip psk:pair_ccmp group_tkip psk|WPA_AND_WPA2",
        "*:Ho\\:me:WEP:(none):(none)|WEP",
        "*:Home::(none):(none)|OPEN",
        "*:Home:OWE:(none):pair_ccmp group_ccmp owe|OWE",
        "*:Home:WPA2 802.1X:(none):pair_ccmp group_ccmp 802.1X|ENTERPRISE",
      })
  void collect_nmcliRow_tellsItsEncryption(String row, WifiEncryption expected) throws IOException {
    assertThat(collect(row + "\n :Neighbour:WPA2:(none):pair_ccmp group_ccmp psk\n"))
        .filteredOn(Wifi.class::isInstance)
        .extracting(f -> ((Wifi) f).encryption())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "WPA2-PSK, CCMP, WPA2",
    "SAE, CCMP, WPA3",
    "WPA-PSK, TKIP, WPA",
    "NONE, NONE, OPEN",
    "NONE, WEP-104, WEP",
    "WPA2/IEEE 802.1X/EAP, CCMP, ENTERPRISE",
  })
  void collect_wpaCli_tellsItsEncryption(String keys, String cipher, WifiEncryption expected)
      throws IOException {
    String status =
        "bssid=64:cc:2e:00:00:01\nssid=Home\npairwise_cipher=%s\nkey_mgmt=%s\nwpa_state=COMPLETED\n"
            .formatted(cipher, keys);
    assertThat(collect(status))
        .filteredOn(Wifi.class::isInstance)
        .extracting(f -> ((Wifi) f).encryption())
        .containsExactly(expected);
  }

  @Test
  void recognise_otherText_isNotOurs() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "BSS is a word\na:b:c:d:e\nkey=value\n");
    assertThat(new WifiCollector().recognise(file)).isEmpty();
  }

  private List<Fact> collect(String text) throws IOException {
    Path file = folder.resolve("wifi.txt");
    Files.writeString(file, text);
    WifiCollector collector = new WifiCollector();
    List<Fact> facts = new ArrayList<>();
    collector.collect(
        collector.recognise(file).orElseThrow(),
        new ArtefactId("0".repeat(64)),
        new FactSink() {
          @Override
          public void fact(Fact fact, Locator where, Assurance assurance) {
            facts.add(fact);
          }

          @Override
          public void examined(Id subject, Aspect aspect, Locator where) {}

          @Override
          public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
            facts.add(new NotExamined(subject.value(), aspect, reason));
          }
        });
    return facts;
  }
}
