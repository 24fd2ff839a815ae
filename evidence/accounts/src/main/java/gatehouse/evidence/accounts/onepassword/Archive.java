// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.onepassword;

import gatehouse.evidence.accounts.bytes.Bytes;
import gatehouse.evidence.accounts.bytes.Unpack;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes one file out of a ZIP archive without leaving a copy elsewhere.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">ZIP: APPNOTE</a>
 */
final class Archive {
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int LOCAL_MARK = 0x04034b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;

  private final byte[] bytes;

  Archive(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What the file holds, the caller's to clear; nothing when there is no such file. */
  Optional<byte[]> file(String name) throws ExportException {
    byte[] sought = name.getBytes(StandardCharsets.US_ASCII);
    Bytes end = new Bytes(bytes, directoryEnd(), bytes.length);
    end.step(Integer.BYTES + 3 * Short.BYTES);
    int entries = end.u16();
    end.u32();
    long start = end.u32();
    Bytes directory = new Bytes(bytes);
    directory.step(start);
    for (int i = 0; i < entries; i++) {
      if (directory.i32() != ENTRY_MARK) {
        throw ExportException.damaged("the archive's table of contents is broken");
      }
      directory.u32();
      int flags = directory.u16();
      int method = directory.u16();
      directory.step(2 * Integer.BYTES);
      long packed = directory.u32();
      directory.u32();
      int nameLength = directory.u16();
      int extraLength = directory.u16();
      int commentLength = directory.u16();
      directory.step(2 * Short.BYTES + Integer.BYTES);
      long at = directory.u32();
      byte[] found = directory.take(nameLength);
      directory.step(extraLength + (long) commentLength);
      if (Arrays.equals(found, sought)) {
        return Optional.of(content(at, packed, method, flags));
      }
    }
    return Optional.empty();
  }

  private byte[] content(long at, long packed, int method, int flags) throws ExportException {
    Bytes local = new Bytes(bytes);
    local.step(at);
    if (local.i32() != LOCAL_MARK) {
      throw ExportException.damaged("a file of the archive does not begin where it should");
    }
    local.step(22);
    int nameLength = local.u16();
    local.step(local.u16() + (long) nameLength);
    if ((flags & ENCRYPTED) != 0) {
      throw new ExportException(Reason.UNSUPPORTED, "the archive is encrypted; unpack it first");
    }
    return switch (method) {
      case STORED -> local.take(packed);
      case DEFLATED -> Unpack.raw(bytes, local.step(packed), (int) packed);
      default -> throw new ExportException(Reason.UNSUPPORTED, "the archive is packed strangely");
    };
  }

  /** Where the record at the end of the archive begins. */
  private int directoryEnd() throws ExportException {
    int last = bytes.length - END_BYTES;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (new Bytes(bytes, at, bytes.length).i32() == END_MARK) {
        return at;
      }
    }
    throw ExportException.damaged("the archive's end is missing");
  }
}
