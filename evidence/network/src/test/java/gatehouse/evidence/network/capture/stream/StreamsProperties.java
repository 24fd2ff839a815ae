// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.stream;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.capture.Frames;
import gatehouse.evidence.network.capture.Messages;
import gatehouse.evidence.network.capture.Reading;
import gatehouse.evidence.network.capture.dissect.Heard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StreamsProperties {
  private static final int SYN = 2;

  @Property(tries = 200)
  void serverName_whateverTheOrderOfSegments_isHeard(
      @ForAll @IntRange(min = 20, max = 200) int size, @ForAll int first, @ForAll long shuffle) {
    byte[] hello = Messages.tlsRecord(Messages.clientHello("shuffled.example"));
    List<byte[]> segments = new ArrayList<>();
    for (int from = 0; from < hello.length; from += size) {
      // Each overlaps the next, and comes twice.
      int to = Math.min(hello.length, from + size + 7);
      byte[] frame =
          Frames.tcpOut(40000, 443, first + 1 + from, 0x18, Arrays.copyOfRange(hello, from, to));
      segments.add(frame);
      segments.add(frame);
    }
    Collections.shuffle(segments, new Random(shuffle));
    segments.addFirst(Frames.tcpOut(40000, 443, first, SYN, new byte[0]));
    assertThat(Reading.frames(segments).heard(Heard.SERVER_NAME))
        .containsExactly("shuffled.example");
  }

  @Test
  void portsUsedAgain_forANewConnection_tellItsNameToo() {
    byte[] one = Messages.tlsRecord(Messages.clientHello("one.example"));
    byte[] two = Messages.tlsRecord(Messages.clientHello("two.example"));
    Reading reading =
        Reading.frames(
            List.of(
                Frames.tcpOut(40000, 443, 1, SYN, new byte[0]),
                Frames.tcpOut(40000, 443, 2, 0x18, one),
                Frames.tcpOut(40000, 443, 9999, SYN, new byte[0]),
                Frames.tcpOut(40000, 443, 10000, 0x18, two)));
    assertThat(reading.heard(Heard.SERVER_NAME)).containsExactly("one.example", "two.example");
  }

  @Test
  void streams_withoutEnd_areGivenUpAndCounted() {
    List<byte[]> frames = new ArrayList<>();
    for (int port = 1000; port < 2000; port++) {
      frames.add(Frames.tcpOut(port, 443, 5, 0x18, new byte[] {22, 3, 1, 2, 0, 1}));
    }
    assertThat(Reading.frames(frames).dissector().forgotten().streams()).isEqualTo(1000 - 256);
  }
}
