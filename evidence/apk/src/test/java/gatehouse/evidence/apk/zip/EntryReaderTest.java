// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EntryReaderTest {
  private static final int LARGE = 17 << 20;

  private final ReentrantLock large = new ReentrantLock();
  private final EntryReader reader = new EntryReader(large);

  @Test
  void content_asLargeAsTheLimit() throws IOException {
    byte[] content = content(LARGE);
    Bytes read = read(content, LARGE);
    assertArrayEquals(content, read.toArray());
  }

  @Test
  void content_largerThanTheLimit() {
    assertThrows(MalformedException.class, () -> read(content(LARGE), LARGE - 1));
  }

  @Test
  void content_muchLargerThanItsCompressedSizeLetsExpect() throws IOException {
    byte[] zeros = new byte[LARGE];
    assertArrayEquals(zeros, read(zeros, 2 * LARGE).toArray());
  }

  @Test
  void largeBuffer_heldUntilSettled() throws IOException {
    Bytes read = read(content(LARGE), 2 * LARGE);
    assertTrue(read.length() == LARGE && large.isHeldByCurrentThread());
    reader.settle();
    assertFalse(large.isLocked());
  }

  private Bytes read(byte[] content, int limit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("a"));
      zip.write(content);
    }
    ZipArchive archive = new ZipArchive(new Bytes("zip", bytes.toByteArray()));
    return reader.read(archive, Objects.requireNonNull(archive.find("a")), limit);
  }

  private static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(1).nextBytes(content);
    return content;
  }
}
