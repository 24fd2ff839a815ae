// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes ZIP archives, honest ones and such as play tricks; without times, so that they are always
 * the same.
 */
public final class ZipWriter {
  private static final int DATE_1980 = 0x21;
  private static final int MAX_COMMENT = 0xffff;

  private byte[] leading = {};
  private byte[] comment = {};
  private byte[] trailing = {};

  /** A writer of honest archives, until told otherwise. */
  public ZipWriter() {}

  /** Puts bytes before the first entry. */
  public ZipWriter leading(byte[] bytes) {
    leading = bytes.clone();
    return this;
  }

  /** Sets the archive's comment. */
  public ZipWriter comment(byte[] bytes) {
    if (bytes.length > MAX_COMMENT) {
      throw new IllegalArgumentException("a comment has at most 65,535 bytes");
    }
    comment = bytes.clone();
    return this;
  }

  /** Puts bytes after the end of the archive. */
  public ZipWriter trailing(byte[] bytes) {
    trailing = bytes.clone();
    return this;
  }

  /** The archive with these entries. */
  public byte[] write(List<ZipItem> items) {
    ZipSections sections = sections(items);
    LittleEndianWriter file = new LittleEndianWriter();
    file.bytes(sections.entries()).bytes(sections.directory());
    return file.bytes(sections.end(sections.entries().length)).bytes(trailing).toByteArray();
  }

  ZipSections sections(List<ZipItem> items) {
    LittleEndianWriter entries = new LittleEndianWriter().bytes(leading);
    LittleEndianWriter directory = new LittleEndianWriter();
    for (ZipItem item : items) {
      byte[] data = item.deflated() ? deflate(item.content()) : item.content();
      int method = item.method() >= 0 ? item.method() : item.deflated() ? 8 : 0;
      CRC32 crc = new CRC32();
      crc.update(item.content());
      long size = item.size() >= 0 ? item.size() : item.content().length;
      int at = entries.size();
      byte[] local = item.localName().getBytes(StandardCharsets.UTF_8);
      entries.i32(0x04034b50);
      common(entries, item.flags(), method, crc.getValue(), data.length, item.content().length);
      entries.u16(local.length).u16(0).bytes(local).bytes(data);
      byte[] name = item.name().getBytes(StandardCharsets.UTF_8);
      directory.i32(0x02014b50).u16(20);
      common(directory, item.flags(), method, crc.getValue(), data.length, size);
      directory.u16(name.length).u16(0).u16(0).u16(0).u16(0).i32(0).i32(at).bytes(name);
    }
    return new ZipSections(entries.toByteArray(), directory.toByteArray(), items.size(), comment);
  }

  private static void common(
      LittleEndianWriter out, int flags, int method, long crc, long compressed, long size) {
    out.u16(20).u16(flags).u16(method).u16(0).u16(DATE_1980).i32(crc).i32(compressed).i32(size);
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] piece = new byte[8192];
      while (!deflater.finished()) {
        out.write(piece, 0, deflater.deflate(piece));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
