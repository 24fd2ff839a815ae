// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of networks with anything in them. */
class WifiFuzz {
  private static final int BRIEF = 500;
  private static final int LONG = 100_000;
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
    read(data);
  }

  @Test
  void read_mutated_ends() {
    assertThat(mutations(BRIEF)).isEqualTo(BRIEF);
  }

  @Test
  @Tag("long")
  void read_mutatedOften_ends() {
    assertThat(mutations(LONG)).isEqualTo(LONG);
  }

  private static int mutations(int times) {
    SplittableRandom random = new SplittableRandom(times);
    List<String> lines = SEED.lines().toList();
    int read = 0;
    for (; read < times; read++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(lines.size()); i < lines.size(); i++) {
        text.append(lines.get(random.nextInt(lines.size()))).append('\n');
      }
      byte[] input = text.toString().getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(8); change > 0; change--) {
        input[random.nextInt(input.length)] = (byte) random.nextInt(256);
      }
      read(input);
    }
    return read;
  }

  private static void read(byte[] data) {
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
