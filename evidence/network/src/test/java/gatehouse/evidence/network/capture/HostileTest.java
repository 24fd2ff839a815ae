// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.capture.dissect.Dissector;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.traffic.Stations;
import gatehouse.evidence.network.capture.traffic.Talks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Captures that want to fill the memory: every table stays within its bounds, and counts. */
class HostileTest {
  private static final int MANY = 150_000;

  private final SplittableRandom random = new SplittableRandom(1);
  private final Talks talks = new Talks(1);
  private final Stations stations = new Stations(1);
  private final Dissector dissector = new Dissector(1, (kind, text, at, length) -> {}, this::ended);
  private long octets;

  @Test
  void flows_withoutEnd_areHandedOnAndLoseNoOctet() {
    flood(Frames.udpOut(1, 2, new byte[10]), 26, 12);
    assertThat(dissector.forgotten().flows()).isPositive();
    assertThat(octets).isEqualTo(dissector.tally().octets());
    assertThat(talks.all()).hasSize(1 << 14);
    assertThat(talks.untold()).isEqualTo(MANY - (1 << 14));
  }

  @Test
  void devices_withoutEnd_areForgottenAndCounted() {
    flood(Frames.udpOut(1, 2, new byte[10]), 7, 5);
    assertThat(stations.all()).hasSize(1024);
    assertThat(stations.forgotten()).isPositive();
  }

  @Test
  void names_withoutEnd_areForgottenAndCounted() {
    flood(Frames.udpOut(4000, 53, Messages.dnsQuery("aaaaaaaaaaaa.example")), 55, 12);
    assertThat(dissector.sightings()).hasSize(1 << 15);
    assertThat(dissector.forgotten().names()).isPositive();
  }

  @Test
  void fragments_withoutEnd_areAbandonedAndCounted() {
    byte[] fragment = Frames.ipv4(Frames.HERE, Frames.THERE, 17, 1, 0x2000, new byte[8]);
    flood(Frames.ethernet(0x0800, fragment), 18, 2);
    assertThat(dissector.forgotten().fragments()).isPositive();
  }

  private void ended(Flow flow) {
    octets += flow.sent().octets() + flow.answered().octets();
    talks.add(flow);
    stations.add(flow);
  }

  /** Sends a frame many times, each time with other octets at this place. */
  private void flood(byte[] frame, int at, int length) {
    Packet packet = new Packet();
    for (int i = 0; i < MANY; i++) {
      for (int octet = at; octet < at + length; octet++) {
        frame[octet] = (byte) ('a' + random.nextInt(26));
      }
      packet.number = i + 1L;
      packet.nanos = i;
      packet.linkType = 1;
      packet.wireLength = frame.length;
      packet.begin(frame, 0, frame.length);
      dissector.take(packet);
    }
    dissector.finish();
  }
}
