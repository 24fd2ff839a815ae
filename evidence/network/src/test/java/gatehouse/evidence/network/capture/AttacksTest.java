// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.capture.dissect.Heard;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.traffic.Stations;
import gatehouse.model.ArtefactId;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.TrafficFact.Volume;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What captures do that were made to keep their readers busy, and what they do not. */
class AttacksTest {
  private static final int PACKETS = 2_000;
  private static final int MOST_FACTS = 40_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Attacks.class)
  void collect_anyAttack_countsEveryOctetItTells(Attacks attack) throws IOException {
    Facts facts = collect(attack, PACKETS);
    assertThat(facts.facts().size()).isBetween(1, MOST_FACTS);
    assertThat(facts.facts(Volume.class).stream().mapToLong(Volume::packets).sum())
        .isIn(0L, (long) PACKETS);
  }

  @ParameterizedTest
  @EnumSource(Floods.class)
  void collect_anyFlood_tellsOfNoMoreThanAHomeHas(Floods flood) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    flood.write(PACKETS, out);
    Facts facts = collect(out.toByteArray());
    assertThat(facts.facts().size()).isBetween(1, MOST_FACTS);
    assertThat(facts.facts(Device.class)).hasSizeLessThanOrEqualTo(1024);
  }

  @Test
  void device_thatGoesOnTalking_isKeptInAFloodOfOthers() {
    Stations stations = new Stations(1);
    for (int i = 0; i < 5000; i++) {
      stations.add(flow(Frames.PHONE + i));
      stations.add(flow(Frames.ROUTER));
    }
    assertThat(stations.get(Frames.ROUTER)).isPresent();
    assertThat(stations.forgotten()).isPositive();
  }

  @Test
  void tunnels_withinOneAnotherWithoutEnd_areEnteredToTheFourth() {
    Reading reading = Reading.frames(List.of(Tunnelled.nested(40)));
    assertThat(reading.flows()).hasSize(5);
  }

  private static Flow flow(long mac) {
    Flow.Endpoint one = new Flow.Endpoint(mac, 0, mac, 1);
    Flow.Endpoint other = new Flow.Endpoint(0, 0, 1, 2);
    Flow.Traffic some = new Flow.Traffic(1, 60);
    Flow.Traffic none = new Flow.Traffic(0, 0);
    return new Flow(one, other, 17, 0x0800, some, none, 0, 0, 1, Service.OTHER, null);
  }

  @ParameterizedTest
  @CsvSource({
    "FRAGMENTS, 2000, Packets in pieces were not put together: 2000.",
    "GAPS, 2000, Connections were given up before they told a name",
    "LOOPS, 2000, Packets break the rules of their format: 2000.",
    "QUIC_IDS, 2000, Packets were counted but not read",
    "NUMBERS, 2000, Packets were counted but not read",
    "PIPELINED_REQUESTS, 3000, Packets were counted but not read",
    "POINTERS, 2000, Packets were counted but not read",
  })
  void collect_attack_saysWhatWasGivenUp(Attacks attack, int packets, String reason)
      throws IOException {
    assertThat(collect(attack, packets).reasons()).anyMatch(said -> said.startsWith(reason));
  }

  @Test
  void gzip_thatUnpacksToMuchMore_isReadUpToThere() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Captures.pcap(1, Specimens.names()));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 24; i++) {
        gzip.write(nothing);
      }
    }
    Facts facts = collect(packed.toByteArray());
    assertThat(facts.facts()).isNotEmpty();
    assertThat(facts.reasons()).anyMatch(said -> said.contains("32 times as large"));
  }

  @Test
  void hello_inRecordsOfOneOctet_isStillRead() {
    Wire records = new Wire();
    for (byte octet : Messages.clientHello("slow.example")) {
      records.put(Messages.tlsRecord(new byte[] {octet}));
    }
    assertThat(segments(records.bytes(), 7).heard(Heard.SERVER_NAME))
        .containsExactly("slow.example");
  }

  @Test
  void hello_thatComesAThirdTime_isNotRead() {
    Wire records = new Wire();
    for (String name : List.of("one.example", "two.example", "three.example")) {
      records.put(Messages.tlsRecord(Messages.clientHello(name)));
    }
    assertThat(segments(records.bytes(), 1000).heard(Heard.SERVER_NAME))
        .containsExactly("one.example", "two.example");
  }

  @Test
  void request_thatComesOctetByOctet_isStillRead() {
    byte[] request =
        "GET / HTTP/1.1\r\nHost: drop.example\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(segments(request, 1).heard(Heard.HTTP_REQUEST)).containsExactly("GET drop.example");
  }

  @Test
  void host_withAnEndlessName_isCut() {
    String host = "a".repeat(5000);
    byte[] request =
        ("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    assertThat(segments(request, 1400).heard(Heard.HTTP_REQUEST))
        .singleElement()
        .satisfies(text -> assertThat(text).hasSize(255));
  }

  @Test
  void interfaces_withoutEnd_leaveTheFirstReadable() throws IOException {
    ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    Captures.section(out);
    for (int i = 0; i < 10_000; i++) {
      Captures.describe(out, 1, new byte[0]);
    }
    byte[] frame = Frames.udpOut(4000, 53, Messages.dnsQuery("first.example"));
    Captures.packet(out, 0, 1, frame, frame.length);
    Captures.packet(out, 9_999, 1, frame, frame.length);
    Facts facts = collect(Captures.taken(out));
    assertThat(facts.facts().toString()).contains("first.example");
    assertThat(facts.reasons()).containsOnly("Packets of the file could not be read: 1.");
  }

  private static Reading segments(byte[] octets, int each) {
    List<byte[]> frames = new ArrayList<>();
    for (int at = 0; at < octets.length; at += each) {
      int port = octets[0] == 'G' ? 80 : 443;
      byte[] part = Arrays.copyOfRange(octets, at, Math.min(octets.length, at + each));
      frames.add(Frames.tcpOut(40_000, port, at, 0x18, part));
    }
    return Reading.frames(frames);
  }

  private Facts collect(Attacks attack, int packets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attack.write(packets, out);
    return collect(out.toByteArray());
  }

  private Facts collect(byte[] content) throws IOException {
    CaptureCollector collector = new CaptureCollector(Map.of());
    Path file = Files.write(folder.resolve("attack"), content);
    Facts facts = new Facts();
    collector.collect(
        collector.recognise(file).orElseThrow(), new ArtefactId("17".repeat(32)), facts);
    return facts;
  }
}
