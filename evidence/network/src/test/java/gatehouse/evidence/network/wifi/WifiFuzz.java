// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of networks with anything in them. */
class WifiFuzz extends DamageTest {
  private static final String SEED =
      """
      IN-USE  BSSID              SSID      MODE   SECURITY
      *       64:CC:2E:00:00:01  小米之家  Infra  WPA1 WPA2
      Connected to 64:cc:2e:00:00:01 (on wlan0)
      WifiInfo: SSID: "Home", BSSID: 64:cc:2e:00:00:01, Security type: 2, Supplicant state: COMPLETED
        64:cc:2e:00:00:01       2437    -47(0:-47/1:-51)   1.234    Home [WPA2-PSK-CCMP][WPS]
      64:cc:2e:00:00:01\t2437\t-47\t[WPA2-PSK+SAE-CCMP][WPS][ESS]\tMy home
      ssid = "Home"
      encryption = WPA2-PSK (AES)
      wpa=3
      """;

  static Stream<byte[]> seeds() {
    return Stream.of(SEED.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_ends(byte[] data) {
    parse(data);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.ofTexts(List.of(SEED)).with(SEED.lines().map(line -> line + "\n").toList());
  }

  @Override
  protected void parse(byte[] data) {
    List<String> lines = new String(data, StandardCharsets.UTF_8).lines().toList();
    if (NmcliColumns.isOne(lines)) {
      NmcliColumns.read(lines);
    }
    if (IwLink.isOne(lines)) {
      IwLink.read(lines);
    }
    Stream.<Function<List<String>, List<Network>>>of(
            IwScan::read,
            NmcliTable::read,
            WpaCliStatus::read,
            AndroidWifi::read,
            ScanTable::read,
            PastedSettings::read)
        .flatMap(reader -> reader.apply(lines).stream())
        .forEach(network -> network.security().encryption());
  }
}
