// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.CLASHING;
import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.NEW;
import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.REPEATED;
import static gatehouse.evidence.miio.beacon.BeaconReplays.Verdict.REPLAYED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class BeaconJudgementTest {
  private static final byte[] OBJECT = HexFormat.of().parseHex("041002e200");

  private final BeaconReplays replays = new BeaconReplays();

  @Test
  void judge_sealedFrames_byBothCounters() throws BeaconException {
    assertThat(judge(Beacons.sealed(0xff, 1, OBJECT))).isEqualTo(NEW);
    assertThat(judge(Beacons.sealed(0xff, 1, OBJECT))).isEqualTo(REPEATED);
    assertThat(judge(Beacons.sealed(0x00, 2, OBJECT))).isEqualTo(NEW);
    assertThat(judge(Beacons.sealed(0xff, 1, OBJECT))).isEqualTo(REPLAYED);
    assertThat(judge(Beacons.sealed(0x00, 2, new byte[5]))).isEqualTo(CLASHING);
  }

  @Test
  void judge_plainFrames_goRound() throws BeaconException {
    assertThat(judge(Beacons.plain(0x2040, 255, "041002e200"))).isEqualTo(NEW);
    assertThat(judge(Beacons.plain(0x2040, 0, "041002e200"))).isEqualTo(NEW);
    assertThat(judge(Beacons.plain(0x2040, 255, "041002e200"))).isEqualTo(REPLAYED);
  }

  @Test
  void posture_ofAnUnboundOldDevice_saysSo() throws BeaconException {
    BeaconPosture posture =
        BeaconPosture.of(Beacon.read(Beacons.plain(0x2250, 1, "84535638c1a4041002e200")));

    assertThat(posture).isEqualTo(new BeaconPosture(2, false, true, true, false, false, true));
  }

  @Test
  void posture_ofASealedDevice_saysSo() throws BeaconException {
    assertThat(BeaconPosture.of(Beacon.read(Beacons.sealed(1, 1, OBJECT))))
        .isEqualTo(new BeaconPosture(5, true, false, true, true, true, false));
  }

  @Test
  void alarm_ofALock_isNamed() {
    byte[] picking = HexFormat.of().parseHex("0b0009020300dec000000000");

    assertThat(BeaconObject.read(picking))
        .singleElement()
        .satisfies(o -> assertThat(LockAlarm.of(o)).contains(LockAlarm.PICKING));
    assertThat(BeaconObject.read(OBJECT))
        .singleElement()
        .satisfies(o -> assertThat(LockAlarm.of(o)).isEmpty());
  }

  @Test
  void objects_thatDoNotFit_areLeftOut() {
    assertThat(BeaconObject.read(HexFormat.of().parseHex("041002e200061009"))).hasSize(1);
  }

  @Test
  void read_tooShort_isNoBeacon() {
    assertThatThrownBy(() -> Beacon.read(new byte[] {0x58, 0x58, 0x01}))
        .isInstanceOf(BeaconException.class);
  }

  @Test
  void open_beforeVersionFour_provesNothing() throws BeaconException {
    Beacon beacon = Beacon.read(Beacons.plain(0x3148, 1, "11223344556677889900"));

    assertThat(new BeaconKey(new byte[12]).open(beacon, Beacons.ADDRESS)).hasSize(6);
    assertThat(BeaconPosture.of(beacon).verified()).isFalse();
  }

  private BeaconReplays.Verdict judge(byte[] frame) throws BeaconException {
    return replays.judge(Beacons.ADDRESS, Beacon.read(frame));
  }
}
