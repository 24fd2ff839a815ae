// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * A PNG file without all that does not make its picture: texts, profiles, what stands behind its
 * end.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5Chunk-layout">PNG, 5</a>
 */
final class PngFrame {
  private static final int SIGNATURE = 8;
  private static final int AROUND_DATA = 12;
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private PngFrame() {}

  static byte[] of(byte[] file) throws PictureException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, SIGNATURE);
    int at = SIGNATURE;
    boolean first = true;
    while (at + AROUND_DATA <= file.length) {
      int length = Bytes.int32(file, at);
      String type = Bytes.ascii(file, at + 4, 4);
      if (length < 0 || length > file.length - at - AROUND_DATA) {
        throw new PictureException("a PNG file that is cut off");
      }
      if (first != type.equals("IHDR")) {
        throw new PictureException("a PNG file without its head at the beginning");
      }
      first = false;
      if (KEPT.contains(type)) {
        out.write(file, at, length + AROUND_DATA);
      }
      at += length + AROUND_DATA;
      if (type.equals("IEND")) {
        return out.toByteArray();
      }
    }
    throw new PictureException("a PNG file without an end");
  }
}
