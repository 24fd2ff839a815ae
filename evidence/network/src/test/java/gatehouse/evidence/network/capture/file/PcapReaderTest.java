// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gatehouse.evidence.network.capture.Captures;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.packet.Packet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PcapReaderTest {
  private static final List<byte[]> FRAMES = List.of(new byte[60], new byte[70]);
  private static final long SECOND = 1_000_000_000L;

  private final Packet packet = new Packet();

  @TempDir private Path folder;

  @Test
  void time_inMicroAndNanoseconds_isTheSameInBothByteOrders() throws Exception {
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      CaptureReader micro = open(Captures.pcap(order, Captures.MICROSECONDS, 1, FRAMES));
      assertThat(micro.next(packet)).isTrue();
      assertThat(packet.nanos).isEqualTo(Captures.BEGIN * SECOND + 500_000);
      CaptureReader nano = open(Captures.pcap(order, Captures.NANOSECONDS, 1, FRAMES));
      assertThat(nano.next(packet)).isTrue();
      assertThat(packet.nanos).isEqualTo(Captures.BEGIN * SECOND + 500);
      assertThat(nano.next(packet)).isTrue();
      assertThat(packet.left()).isEqualTo(70);
      assertThat(nano.next(packet)).isFalse();
    }
  }

  @Test
  void file_ofThePatchedLibrary_hasLongerHeaders() throws Exception {
    ByteBuffer out = ByteBuffer.allocate(200);
    out.putInt(PcapReader.MODIFIED).putInt(0x00020004).putLong(0).putInt(65535).putInt(1);
    for (int i = 0; i < 2; i++) {
      out.putInt(1).putInt(2).putInt(3).putInt(4).putLong(0).put(new byte[] {1, 2, 3});
    }
    CaptureReader reader = open(Captures.taken(out));
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.wireLength).isEqualTo(4);
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.left()).isEqualTo(3);
    assertThat(reader.next(packet)).isFalse();
  }

  @Test
  void linkType_withALengthOfCheckSequences_isTheLowerHalf() throws Exception {
    CaptureReader reader = open(Captures.pcap(0x5400_0001, FRAMES));
    assertThat(reader.next(packet)).isTrue();
    assertThat(packet.linkType).isEqualTo(1);
  }

  @Test
  void packet_ofAbsurdLength_endsTheFileByName() throws Exception {
    byte[] file = Captures.pcap(1, FRAMES);
    file[24 + 10] = 0x7f;
    CaptureReader reader = open(file);
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> reader.next(packet))
        .withMessageContaining("packet 1 claims");
  }

  @Test
  void file_cutAnywhere_givesThePacketsBefore() throws Exception {
    byte[] file = Captures.pcap(1, FRAMES);
    for (int length = 24; length < file.length; length++) {
      CaptureReader reader = open(Arrays.copyOf(file, length));
      int packets = 0;
      boolean damaged = false;
      try {
        while (reader.next(packet)) {
          packets++;
        }
      } catch (MalformedException e) {
        damaged = true;
      }
      assertThat(packets).isEqualTo(length < 24 + 16 + 60 ? 0 : 1);
      assertThat(damaged).isEqualTo(length != 24 && length != 24 + 16 + 60);
    }
  }

  @Test
  void file_isRecognisedByContent_gzippedToo() throws Exception {
    byte[] pcap = Captures.pcap(1, FRAMES);
    assertThat(isOne(pcap)).isTrue();
    assertThat(isOne(gzip(pcap))).isTrue();
    assertThat(isOne(Captures.pcapng(ByteOrder.BIG_ENDIAN, 1, FRAMES))).isTrue();
    assertThat(isOne(gzip(new byte[100]))).isFalse();
    assertThat(isOne(Arrays.copyOf(gzip(pcap), 5))).isFalse();
    assertThat(isOne(new byte[] {(byte) 0xa1, (byte) 0xb2})).isFalse();
    assertThat(isOne(new byte[0])).isFalse();
  }

  private boolean isOne(byte[] content) throws IOException {
    return CaptureFile.isOne(Files.write(folder.resolve("file"), content));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static CaptureReader open(byte[] file) throws IOException, MalformedException {
    return CaptureFile.open(CaptureFile.plain(new ByteArrayInputStream(file)));
  }
}
