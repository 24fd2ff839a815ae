// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a text are written. Phones write UTF-8; {@code adb ... > file} in Windows
 * PowerShell 5 makes UTF-16 of it, and editors on Windows put a mark in front.
 *
 * @see <a
 *     href="https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding">about_Character_Encoding</a>
 */
public enum TextForm {
  /** As phones write it. */
  UTF_8(StandardCharsets.UTF_8, 0),
  /** With a byte order mark in front. */
  MARKED_UTF_8(StandardCharsets.UTF_8, 3),
  /** With the lower byte first, and a byte order mark. */
  UTF_16LE(StandardCharsets.UTF_16LE, 2),
  /** With the higher byte first, and a byte order mark. */
  UTF_16BE(StandardCharsets.UTF_16BE, 2);

  private final Charset charset;
  private final int mark;

  TextForm(Charset charset, int mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The form of a text that begins with these bytes. */
  public static TextForm of(byte[] head) {
    if (at(head, 0) == 0xff && at(head, 1) == 0xfe) {
      return UTF_16LE;
    }
    if (at(head, 0) == 0xfe && at(head, 1) == 0xff) {
      return UTF_16BE;
    }
    boolean marked = at(head, 0) == 0xef && at(head, 1) == 0xbb && at(head, 2) == 0xbf;
    return marked ? MARKED_UTF_8 : UTF_8;
  }

  private static int at(byte[] head, int i) {
    return i < head.length ? head[i] & 0xff : -1;
  }

  /** Whether each character takes two bytes or more. */
  public boolean isWide() {
    return this == UTF_16LE || this == UTF_16BE;
  }

  /** The stream as UTF-8 without a mark, its lines being the same. */
  public InputStream read(InputStream in) throws IOException {
    if (mark > 0) {
      in.skipNBytes(mark);
    }
    return isWide() ? new WideInput(in, charset) : in;
  }

  /** A file as UTF-8 without a mark, whatever its form. */
  public static InputStream open(Path file) throws IOException {
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
    byte[] head = in.readNBytes(3);
    in.unread(head);
    return of(head).read(in);
  }

  /** The bytes as UTF-8 without a mark. */
  public byte[] read(byte[] bytes) {
    if (this == UTF_8) {
      return bytes;
    }
    try {
      return read(new ByteArrayInputStream(bytes)).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  /** The bytes, whatever their form, as UTF-8 without a mark. */
  public static byte[] plain(byte[] bytes) {
    return of(bytes).read(bytes);
  }
}
