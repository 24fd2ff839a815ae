// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bytes;

import gatehouse.evidence.accounts.export.ExportException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates into an array that is cleared by the caller, and no further than a bound.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, gzip</a>
 */
public final class Unpack {
  /** In bytes, of what comes out. */
  public static final int MOST = 48 << 20;

  private static final int CHUNK_BYTES = 1 << 16;
  private static final int GZIP_HEADER_BYTES = 10;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_CHECK = 2;

  private Unpack() {}

  /** What a gzip member holds. */
  public static byte[] gzip(byte[] packed) throws ExportException {
    Bytes header = new Bytes(packed);
    byte[] fixed = header.take(GZIP_HEADER_BYTES);
    if (fixed[0] != 0x1f || fixed[1] != (byte) 0x8b || fixed[2] != 8) {
      throw ExportException.damaged("what is packed is no gzip");
    }
    int flags = fixed[3];
    if ((flags & EXTRA) != 0) {
      header.step(header.u16());
    }
    if ((flags & NAME) != 0) {
      passText(header);
    }
    if ((flags & COMMENT) != 0) {
      passText(header);
    }
    if ((flags & HEADER_CHECK) != 0) {
      header.u16();
    }
    return raw(packed, header.at(), header.left());
  }

  private static void passText(Bytes header) throws ExportException {
    while (header.u8() != 0) {
      // The name is of no use.
    }
  }

  /** What a run of deflated bytes holds. */
  public static byte[] raw(byte[] packed, int from, int length) throws ExportException {
    Inflater inflater = new Inflater(true);
    byte[] chunk = new byte[CHUNK_BYTES];
    try (SecretBuffer plain = new SecretBuffer(Math.clamp(4L * length, CHUNK_BYTES, MOST), MOST)) {
      inflater.setInput(packed, from, length);
      while (!inflater.finished()) {
        int count = inflater.inflate(chunk);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw ExportException.damaged("what is packed ends too early");
        }
        plain.add(chunk, 0, count);
      }
      return plain.toBytes();
    } catch (DataFormatException e) {
      throw ExportException.damaged("what is packed does not unpack");
    } finally {
      inflater.end();
      Arrays.fill(chunk, (byte) 0);
    }
  }
}
