// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import static gatehouse.evidence.network.capture.Captures.block;
import static gatehouse.evidence.network.capture.Captures.describe;
import static gatehouse.evidence.network.capture.Captures.packet;
import static gatehouse.evidence.network.capture.Captures.section;
import static gatehouse.evidence.network.capture.Captures.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gatehouse.evidence.network.capture.Wire;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.packet.Packet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PcapngReaderTest {
  private static final byte[] FRAME = {1, 2, 3, 4, 5};
  private static final long SECOND = 1_000_000_000L;

  private final ByteBuffer file = ByteBuffer.allocate(1 << 16);
  private final Packet packet = new Packet();

  @Test
  void time_ofEachInterface_countsInItsOwnUnit() throws Exception {
    section(file);
    describe(file, 1, new byte[0]);
    describe(file, 1, new Wire().u16(9).u16(1).u8(9).zeros(3).bytes());
    describe(file, 1, new Wire().u16(9).u16(1).u8(0x80 | 20).zeros(3).bytes());
    describe(file, 1, new Wire().u16(14).u16(8).i64(100).bytes());
    packet(file, 0, 5_000_001, FRAME, 5);
    packet(file, 1, 5 * SECOND + 7, FRAME, 5);
    packet(file, 2, (5L << 20) + (1L << 19), FRAME, 5);
    packet(file, 3, 5_000_000, FRAME, 5);
    assertThat(times())
        .containsExactly(5 * SECOND + 1000, 5 * SECOND + 7, 5 * SECOND + SECOND / 2, 105 * SECOND);
  }

  @Test
  void sections_ofBothByteOrders_mayFollowEachOther() throws Exception {
    section(file);
    describe(file, 1, new byte[0]);
    packet(file, 0, 1, FRAME, 5);
    file.order(ByteOrder.LITTLE_ENDIAN);
    section(file);
    describe(file, 113, new byte[0]);
    packet(file, 0, 2, FRAME, 9);
    CaptureReader reader = open();
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.linkType).isEqualTo(1);
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.linkType).isEqualTo(113);
    assertThat(packet.wireLength).isEqualTo(9);
    assertThat(packet.left()).isEqualTo(5);
    assertThat(packet.number).isEqualTo(2);
    assertThat(reader.next(packet)).isFalse();
  }

  @Test
  void packets_simpleAndOld_areRead() throws Exception {
    section(file);
    describe(file, 1, new byte[0]);
    block(file, 3, new Wire().u32(5).put(FRAME).zeros(3).bytes());
    Wire old = new Wire().u16(0).u16(3).i64(7).u32(5).u32(6).put(FRAME).zeros(3);
    block(file, 2, old.bytes());
    CaptureReader reader = open();
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.nanos).isZero();
    assertThat(packet.left()).isEqualTo(5);
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.nanos).isEqualTo(7000);
    assertThat(packet.wireLength).isEqualTo(6);
    assertThat(reader.notes().dropped()).isEqualTo(3);
  }

  @Test
  void names_statisticsAndSecrets_areNotesOrNothing() throws Exception {
    section(file);
    describe(file, 1, new byte[0]);
    Wire names = new Wire().u16(1).u16(13).u32(0x01020304).text("a.example");
    block(file, 4, names.zeros(3).u32(0).bytes());
    block(file, 5, new Wire().u32(0).i64(0).u16(5).u16(8).i64(42).u32(0).bytes());
    block(file, 10, new Wire().u32(0x544c534b).u32(4).text("KEYS").bytes());
    block(file, 0xbad, new byte[8]);
    CaptureReader reader = open();
    assertThat(reader.next(packet)).isFalse();
    assertThat(reader.notes().names())
        .containsExactly(new Notes.Resolved(0, 0xffff_0102_0304L, "a.example"));
    assertThat(reader.notes().dropped()).isEqualTo(42);
  }

  @Test
  void packet_ofAnUnknownInterface_isCountedAndPassedOver() throws Exception {
    section(file);
    describe(file, 1, new byte[0]);
    packet(file, 4, 1, FRAME, 5);
    packet(file, 0, 1, FRAME, 5);
    CaptureReader reader = open();
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.number).isEqualTo(2);
    assertThat(reader.notes().unread()).isEqualTo(1);
  }

  @Test
  void file_thatEndsInABlock_givesWhatCameBefore() throws Exception {
    section(file);
    describe(file, 1, new byte[0]);
    packet(file, 0, 1, FRAME, 5);
    packet(file, 0, 2, FRAME, 5);
    file.position(file.position() - 1);
    CaptureReader reader = open();
    assertThat(reader.next(packet)).isTrue();
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> reader.next(packet))
        .withMessageContaining("behind packet 1");
  }

  private List<Long> times() throws IOException, MalformedException {
    CaptureReader reader = open();
    List<Long> times = new ArrayList<>();
    while (reader.next(packet)) {
      times.add(packet.nanos);
    }
    return times;
  }

  private CaptureReader open() throws IOException, MalformedException {
    return CaptureFile.open(new ByteArrayInputStream(taken(file)));
  }
}
