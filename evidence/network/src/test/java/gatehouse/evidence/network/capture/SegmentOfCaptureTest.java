// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.model.fact.NetworkFact.AddressClaim;
import gatehouse.model.fact.NetworkFact.AddressServer;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.NameServer;
import gatehouse.model.fact.NetworkFact.Subnet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The segment that a capture was made on, and who fights over its addresses. */
class SegmentOfCaptureTest {
  private static final ArtefactId ARTEFACT = new ArtefactId("17".repeat(32));
  private static final SegmentId SEGMENT = SegmentId.in(ARTEFACT, "captured network");
  private static final int ROUTER_AT = 0xc0a81f01;
  private static final long STRANGER = 0x64cc2e0000ffL;
  private static final DeviceId ROUTER = DeviceId.withMac("50:ec:50:00:00:02");
  private static final DeviceId PHONE = DeviceId.withMac("64:cc:2e:00:00:01");

  @TempDir private Path folder;

  @Test
  void range_thatOneServerTells_isTheSegments() throws IOException {
    Facts facts = collect(List.of(acknowledged(ROUTER_AT, 0xffffff00L)));
    assertThat(facts.facts(Subnet.class)).containsExactly(new Subnet(SEGMENT, "192.168.31.0/24"));
    assertThat(facts.facts(Gateway.class)).containsExactly(new Gateway(SEGMENT, ROUTER));
    assertThat(facts.facts(NameServer.class))
        .containsExactly(new NameServer(SEGMENT, "192.168.31.53"));
    assertThat(facts.facts(AddressServer.class))
        .containsExactly(new AddressServer(SEGMENT, ROUTER));
    assertThat(facts.facts(Attached.class)).containsExactly(new Attached(ROUTER, SEGMENT));
  }

  @Test
  void ranges_thatDiffer_areNotTold() throws IOException {
    Facts facts =
        collect(
            List.of(acknowledged(ROUTER_AT, 0xffffff00L), acknowledged(0xc0a81f02, 0xffff0000L)));
    assertThat(facts.facts(Subnet.class)).isEmpty();
    assertThat(facts.facts(AddressServer.class)).isNotEmpty();
  }

  @Test
  void mask_withHoles_tellsNoRange() throws IOException {
    Facts facts = collect(List.of(acknowledged(ROUTER_AT, 0xff00ff00L)));
    assertThat(facts.facts(Subnet.class)).isEmpty();
  }

  @Test
  void address_thatTwoClaimWithinAMinute_isFoughtOver() throws IOException {
    Facts facts =
        collect(
            List.of(
                arp(Frames.ROUTER, ROUTER_AT),
                arp(STRANGER, ROUTER_AT),
                arp(Frames.ROUTER, ROUTER_AT),
                arp(Frames.PHONE, Frames.HERE)));
    assertThat(facts.facts(AddressClaim.class))
        .containsExactly(
            new AddressClaim(
                SEGMENT, "192.168.31.1", ROUTER, DeviceId.withMac("64:cc:2e:00:00:ff")));
    assertThat(facts.facts().values()).contains("packet 2");
  }

  @Test
  void address_thatIsGivenToAnotherLater_isNotFoughtOver() throws IOException {
    List<byte[]> frames = new ArrayList<>(List.of(arp(Frames.PHONE, Frames.HERE)));
    frames.addAll(Collections.nCopies(61, arp(Frames.ROUTER, ROUTER_AT)));
    frames.add(arp(STRANGER, Frames.HERE));
    assertThat(collect(frames).facts(AddressClaim.class)).isEmpty();
  }

  @Test
  void address_thatRoutersShareByDesign_isNotFoughtOver() throws IOException {
    List<byte[]> frames = List.of(arp(0x00005e000107L, ROUTER_AT), arp(Frames.ROUTER, ROUTER_AT));
    assertThat(collect(frames).facts(AddressClaim.class)).isEmpty();
  }

  @Test
  void address_ofIpv6_thatTwoAdvertise_isFoughtOver() throws IOException {
    Facts facts = collect(List.of(advertised(Frames.PHONE), advertised(STRANGER)));
    assertThat(facts.facts(AddressClaim.class))
        .containsExactly(
            new AddressClaim(SEGMENT, "fe80::1", PHONE, DeviceId.withMac("64:cc:2e:00:00:ff")));
  }

  private static byte[] acknowledged(int server, long mask) {
    Wire wire = new Wire().u8(2).u8(1).u8(6).u8(0).u32(0xabcdef).zeros(8);
    wire.u32(0xc0a81f05L).zeros(8).mac(Frames.PHONE).zeros(202).hex("63825363 350105");
    wire.u8(54).u8(4).u32(server).u8(1).u8(4).u32(mask).u8(3).u8(4).u32(ROUTER_AT);
    byte[] dhcp = wire.u8(6).u8(4).u32(0xc0a81f35L).u8(255).bytes();
    return Frames.back(0x0800, Frames.ipv4(server, Frames.HERE, 17, Frames.udp(67, 68, dhcp)));
  }

  private static byte[] arp(long mac, int address) {
    Wire wire = new Wire().mac(0xffffffffffffL).mac(mac).u16(0x0806).hex("00010800 0604 0002");
    return wire.mac(mac).u32(address).mac(Frames.PHONE).u32(Frames.HERE).bytes();
  }

  private static byte[] advertised(long mac) {
    String from = "fe800000000000000000000000000001";
    Wire wire = new Wire().mac(0x333300000001L).mac(mac).u16(0x86dd).u32(0x60000000L);
    wire.u16(32).u8(58).u8(255).hex(from).hex("ff020000000000000000000000000001");
    return wire.hex("88000000 20000000").hex(from).hex("0201").mac(mac).bytes();
  }

  private Facts collect(List<byte[]> frames) throws IOException {
    CaptureCollector collector = new CaptureCollector(Map.of());
    Path file = Files.write(folder.resolve("capture"), Captures.pcap(1, frames));
    Facts facts = new Facts();
    collector.collect(collector.recognise(file).orElseThrow(), ARTEFACT, facts);
    return facts;
  }
}
