// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import static gatehouse.examples.apk.ZipItem.deflated;
import static gatehouse.examples.apk.ZipItem.stored;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.examples.apk.ZipItem;
import gatehouse.examples.apk.ZipWriter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipTrickTest {
  private static final byte[] CONTENT = "content of an entry, content of an entry".getBytes(UTF_8);

  @Test
  void examine_honestArchive_findsNothing() throws IOException {
    assertThat(tricks(new ZipWriter(), deflated("a", CONTENT), stored("b", CONTENT))).isEmpty();
  }

  @Test
  void read_fakeEncryption_isReadAndNoted() throws IOException {
    ZipItem item = deflated("a", CONTENT).withFlags(1);
    assertThat(tricks(new ZipWriter(), item)).containsExactly(ZipTrick.FAKE_ENCRYPTION);
    assertThat(content(item)).isEqualTo(CONTENT);
  }

  @Test
  void read_oddCompressionMethod_isStoredAsForAndroid() throws IOException {
    ZipItem item = stored("a", CONTENT).withMethod(0x2345);
    assertThat(tricks(new ZipWriter(), item)).containsExactly(ZipTrick.ODD_COMPRESSION);
    assertThat(content(item)).isEqualTo(CONTENT);
  }

  @Test
  void read_otherNameInLocalHeader_followsTheDirectory() throws IOException {
    ZipItem item = deflated("a", CONTENT).withLocalName("zzz");
    assertThat(tricks(new ZipWriter(), item)).containsExactly(ZipTrick.BAD_LOCAL_HEADER);
    assertThat(content(item)).isEqualTo(CONTENT);
  }

  @Test
  void read_sizeDeclaredTooSmall_readsAllOfADeflatedEntry() throws IOException {
    assertThat(content(deflated("a", CONTENT).withSize(3))).isEqualTo(CONTENT);
  }

  @Test
  void examine_duplicateEntry_firstOneWins() throws IOException {
    ZipWriter writer = new ZipWriter();
    byte[] zip = writer.write(List.of(stored("a", CONTENT), stored("a", new byte[1])));
    ZipArchive archive = new ZipArchive(new Bytes("zip", zip));
    assertThat(archive.entries()).hasSize(2);
    assertThat(requireNonNull(archive.find("a")).size()).isEqualTo(CONTENT.length);
    assertThat(tricks(zip)).containsExactly(ZipTrick.DUPLICATE_ENTRY);
  }

  @Test
  void examine_dataAround_isNoted() throws IOException {
    assertThat(tricks(new ZipWriter().leading(new byte[64]), stored("a", CONTENT)))
        .containsExactly(ZipTrick.LEADING_DATA);
    assertThat(tricks(new ZipWriter().trailing(new byte[64]), stored("a", CONTENT)))
        .containsExactly(ZipTrick.TRAILING_DATA);
    byte[] inner = new ZipWriter().write(List.of(stored("x", CONTENT)));
    inner[inner.length - 22] = 0;
    assertThat(tricks(new ZipWriter().comment(inner), stored("a", CONTENT)))
        .contains(ZipTrick.ARCHIVE_IN_COMMENT);
  }

  @Test
  void examine_nameThatLeavesTheFolder_isNoted() throws IOException {
    assertThat(tricks(new ZipWriter(), stored("../../evil", CONTENT)))
        .containsExactly(ZipTrick.UNSAFE_NAME);
  }

  @Test
  void read_bomb_stopsAtTheLimit() {
    ZipItem bomb = deflated("bomb", new byte[4 << 20]);
    byte[] zip = new ZipWriter().write(List.of(bomb));
    assertThatThrownBy(() -> content(zip, 1 << 20))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining("more than the limit of 1048576 bytes");
  }

  @Test
  void open_noZip_saysSo() {
    assertThatThrownBy(() -> new ZipArchive(new Bytes("zip", CONTENT)))
        .isInstanceOf(MalformedException.class)
        .hasMessage("zip: has no end of central directory record");
  }

  private static List<ZipTrick> tricks(ZipWriter writer, ZipItem... items) throws IOException {
    return tricks(writer.write(List.of(items)));
  }

  private static List<ZipTrick> tricks(byte[] zip) throws IOException {
    return ZipLayout.examine(new ZipArchive(new Bytes("zip", zip))).stream()
        .map(Anomaly::trick)
        .toList();
  }

  private static byte[] content(ZipItem item) throws IOException {
    return content(new ZipWriter().write(List.of(item)), 1 << 20);
  }

  private static byte[] content(byte[] zip, int limit) throws IOException {
    ZipArchive archive = new ZipArchive(new Bytes("zip", zip));
    try (EntryReader reader = new EntryReader()) {
      return reader.read(archive, archive.entries().getFirst(), limit).toArray();
    }
  }
}
