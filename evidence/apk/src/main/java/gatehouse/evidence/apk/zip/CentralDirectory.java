// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The list of entries (APPNOTE 4.3.12), read for as long as it makes sense. */
record CentralDirectory(long position, long size, List<ZipEntry> entries) {
  static final int SIGNATURE = 0x02014b50;
  private static final int HEADER = 46;
  private static final int MAX_SIZE = 32 << 20;

  static CentralDirectory read(ByteSource source, EndOfCentralDirectory end, Anomalies anomalies)
      throws IOException {
    long position = locate(source, end);
    if (position != end.directory()) {
      anomalies.add(ZipTrick.DISPLACED_DIRECTORY, "", end.position());
    }
    long size = Math.min(end.directorySize(), end.position() - position);
    if (size > MAX_SIZE) {
      throw new MalformedException(
          "zip", "central directory of " + size + " bytes is too large", position);
    }
    Bytes directory = source.copy("zip central directory", position, (int) size);
    List<ZipEntry> entries = new ArrayList<>(Math.min(end.count(), 1 << 12));
    int at = 0;
    while (at <= directory.length() - HEADER && directory.i32(at) == SIGNATURE) {
      int nameLength = directory.u16(at + 28);
      if (nameLength > directory.length() - at - HEADER) {
        break;
      }
      entries.add(entry(directory, at, nameLength, entries.size()));
      at += HEADER + nameLength + directory.u16(at + 30) + directory.u16(at + 32);
    }
    if (entries.size() != end.count()) {
      anomalies.add(ZipTrick.WRONG_COUNT, "", end.position() + 10);
    }
    return new CentralDirectory(position, size, entries);
  }

  /**
   * Where the end record says, else right before the end record (data was put in front of the
   * archive).
   */
  private static long locate(ByteSource source, EndOfCentralDirectory end) throws IOException {
    if (isDirectory(source, end.directory(), end.position())) {
      return end.directory();
    }
    long adjacent = end.position() - end.directorySize();
    if (isDirectory(source, adjacent, end.position())) {
      return adjacent;
    }
    if (end.count() == 0 && end.directory() <= end.position()) {
      return end.directory();
    }
    throw new MalformedException("zip", "no central directory", end.directory());
  }

  private static boolean isDirectory(ByteSource source, long at, long limit) throws IOException {
    if (at < 0 || at > limit - HEADER) {
      return false;
    }
    return source.copy("zip", at, 4).i32(0) == SIGNATURE;
  }

  private static ZipEntry entry(Bytes directory, int at, int nameLength, int index)
      throws MalformedException {
    String name =
        new String(
            directory.array(), directory.start() + at + HEADER, nameLength, StandardCharsets.UTF_8);
    return new ZipEntry(
        index,
        name,
        directory.u16(at + 8),
        directory.u16(at + 10),
        directory.u32(at + 16),
        directory.u32(at + 20),
        directory.u32(at + 24),
        directory.u32(at + 42));
  }
}
