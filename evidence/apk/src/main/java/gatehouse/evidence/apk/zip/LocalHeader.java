// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An entry's local header (APPNOTE 4.3.7). Only the lengths of its name and extra field count, as
 * they say where the data starts; everything else is believed from the central directory.
 */
record LocalHeader(long data, int flags, int method, String name) {
  static final int SIGNATURE = 0x04034b50;
  static final int SIZE = 30;

  static LocalHeader read(ZipArchive archive, ZipEntry entry, byte[] scratch) throws IOException {
    long at = archive.headerPosition(entry);
    if (at < 0 || at > archive.source().size() - SIZE) {
      throw new MalformedException(
          "zip entry " + entry.name(), "local header outside the file", at);
    }
    int available = (int) Math.min(scratch.length, archive.source().size() - at);
    archive.source().read(at, scratch, 0, available);
    Bytes header = new Bytes("zip local header", scratch, 0, available);
    if (header.i32(0) != SIGNATURE) {
      throw new MalformedException("zip entry " + entry.name(), "no local header", at);
    }
    int nameLength = header.u16(26);
    String name =
        new String(scratch, SIZE, Math.min(nameLength, available - SIZE), StandardCharsets.UTF_8);
    long data = at + SIZE + nameLength + header.u16(28);
    return new LocalHeader(data, header.u16(6), header.u16(8), name);
  }

  /**
   * Offsets count from where the archive begins, which is later in the file when data was put
   * before it.
   */
  static long shift(ByteSource source, CentralDirectory directory, EndOfCentralDirectory end)
      throws IOException {
    long displaced = directory.position() - end.directory();
    if (displaced <= 0 || directory.entries().isEmpty()) {
      return 0;
    }
    long moved = directory.entries().getFirst().localHeader() + displaced;
    boolean there =
        moved <= source.size() - SIZE && source.copy("zip", moved, 4).i32(0) == SIGNATURE;
    return there ? displaced : 0;
  }
}
