// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.TrafficFact.LookedUp;
import gatehouse.model.fact.TrafficFact.TalkedBetween;
import gatehouse.model.fact.TrafficFact.Talks;
import gatehouse.model.fact.TrafficFact.TalksInside;
import gatehouse.model.fact.TrafficFact.Volume;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureCollectorTest {
  private static final ArtefactId ARTEFACT = new ArtefactId("0123456789abcdef".repeat(4));
  private static final DeviceId PHONE = DeviceId.withMac("64:cc:2e:00:00:01");

  private final CaptureCollector collector = new CaptureCollector(Map.of());

  @TempDir private Path folder;

  @Test
  void talks_ofAPhone_areToldWithNamesAndOctets() throws Exception {
    Facts facts = collect(Captures.pcap(1, Specimens.names()));
    assertThat(facts.facts(Talks.class))
        .contains(
            new Talks(PHONE, "account.xiaomi.com", Protocol.HTTPS, 443, true),
            new Talks(PHONE, "ot.io.mi.com", Protocol.HTTP, 80, false));
    assertThat(facts.facts(LookedUp.class))
        .containsExactly(new LookedUp(PHONE, "api.io.mi.com", "93.184.216.34"));
    assertThat(facts.facts().get(new LookedUp(PHONE, "api.io.mi.com", "93.184.216.34")))
        .isEqualTo("packet 1");
    assertThat(facts.facts(DeviceName.class)).contains(new DeviceName(PHONE, "RedmiNote12"));
    assertThat(facts.facts(DeviceModel.class))
        .containsExactly(new DeviceModel(PHONE, "zhimi.fan.za4"));
    assertThat(facts.facts(DeviceAddress.class))
        .contains(new DeviceAddress(PHONE, "ipv4", "192.168.31.5"));
    assertThat(facts.reasons()).isEmpty();
    assertThat(facts.examined()).contains(PHONE.value());
  }

  @Test
  void volume_isSummedByPeer() throws Exception {
    byte[] small = new byte[10];
    List<byte[]> frames =
        List.of(
            Frames.udpOut(5000, 7000, small),
            Frames.udpOut(5001, 7001, small),
            Frames.udpIn(7001, 5001, new byte[100]));
    Facts facts = collect(Captures.pcap(1, frames));
    assertThat(facts.facts(Volume.class))
        .containsExactly(new Volume(PHONE, "93.184.216.34", 2 * (42 + 10), 42 + 100, 3));
    Instant begin = Instant.ofEpochSecond(Captures.BEGIN);
    assertThat(facts.facts(TalkedBetween.class))
        .containsExactly(new TalkedBetween(PHONE, "93.184.216.34", begin, begin.plusSeconds(2)));
  }

  @Test
  void capture_thatIsCut_tellsWhatItHadAndWhatItHadNot() throws Exception {
    byte[] whole = Captures.pcap(1, Specimens.names());
    Facts facts = collect(Arrays.copyOf(whole, whole.length - 5));
    assertThat(facts.facts(LookedUp.class)).isNotEmpty();
    assertThat(facts.examined()).isEmpty();
    assertThat(facts.reasons())
        .contains(
            "The capture could not be read to its end: the file ends in the middle of packet 12.");
  }

  @Test
  void capture_ofEncryptedWifi_saysSo() throws Exception {
    Facts facts = collect(Specimens.all().getOrDefault("wifi.pcap", new byte[0]));
    assertThat(facts.reasons())
        .contains("Wi-Fi frames are encrypted with a key that is not known: 1.");
  }

  @Test
  void file_thatIsNoCapture_isNotRecognised() throws Exception {
    Path file = Files.write(folder.resolve("notes"), new byte[100]);
    assertThat(collector.recognise(file)).isEmpty();
    assertThat(collector.recognise(folder)).isEmpty();
  }

  @Test
  void camera_ofTheYiCapture_isFoundWithItsPeers() throws Exception {
    Facts facts = collect(SharedData.path("traffic/yi_camera_sample.pcap"));
    DeviceId camera = DeviceId.withMac("b0:d5:9d:b9:f0:b4");
    assertThat(facts.facts(Device.class)).extracting(Device::device).contains(camera);
    assertThat(facts.facts(Talks.class)).extracting(Talks::device).contains(camera);
    assertThat(facts.facts(TalksInside.class)).isNotEmpty();
    assertThat(facts.reasons()).isEmpty();
  }

  @Test
  void facts_ofOneCapture_areTheSameEveryTime() throws Exception {
    Path capture = SharedData.path("traffic/iot-sentinel/HueBridge/Setup-A-1-STA.pcap");
    assertThat(collect(capture).facts()).isEqualTo(collect(capture).facts()).isNotEmpty();
  }

  private Facts collect(byte[] content) throws IOException {
    return collect(Files.write(folder.resolve("capture"), content));
  }

  private Facts collect(Path file) throws IOException {
    Found found = collector.recognise(file).orElseThrow();
    assertThat(found.kind()).isEqualTo(EvidenceKind.CAPTURE);
    Facts facts = new Facts();
    collector.collect(found, ARTEFACT, facts);
    return facts;
  }
}
