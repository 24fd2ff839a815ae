// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.CLASHING;
import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.NEW;
import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.REPEATED;
import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.REPLAYED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames before version 4, sealed with the AES-CCM of Python's cryptography. */
class OldBeaconTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] KEY = HEX.parseHex("00112233445566778899aabb");

  @ParameterizedTest
  @CsvSource({
    "2, 48215b052a35e8fd95c00a0b0c00, 041002e200",
    "3, 48315b052a0ce2733ea5080a0b0c00, 011003010000",
    "3, 58315b052a84535638c1a424c100ebb63c0a0b0c00, 011003010000",
  })
  void beacon_ofAnOldVersion_isOpened(int version, String frame, String text)
      throws BeaconException {
    Beacon beacon = Beacon.read(HEX.parseHex(frame));

    assertThat(beacon.control().version()).isEqualTo(version);
    assertThat(HEX.formatHex(new BeaconKey(KEY).open(beacon, Beacons.ADDRESS))).isEqualTo(text);
    assertThat(BeaconPosture.of(beacon).verified()).isFalse();
  }

  @Test
  void replay_ofAnOldVersion_isKnownByItsCounter() throws BeaconException {
    BeaconReplays replays = new BeaconReplays();

    assertThat(replays.judge(Beacons.ADDRESS, frame("2a", "01"))).isEqualTo(NEW);
    assertThat(replays.judge(Beacons.ADDRESS, frame("2a", "01"))).isEqualTo(REPEATED);
    assertThat(replays.judge(Beacons.ADDRESS, frame("2a", "02"))).isEqualTo(CLASHING);
    assertThat(replays.judge(Beacons.ADDRESS, frame("2b", "03"))).isEqualTo(NEW);
    assertThat(replays.judge(Beacons.ADDRESS, frame("2a", "01"))).isEqualTo(REPLAYED);
  }

  private static Beacon frame(String counter, String content) throws BeaconException {
    return Beacon.read(HEX.parseHex("48315b05" + counter + content + "e2733ea5080a0b0c00"));
  }
}
