// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG file without its comments and application data, profiles among them.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, annex B</a>
 */
final class JpegFrame {
  private static final int START_OF_SCAN = 0xda;
  private static final int END = 0xd9;
  private static final int ADOBE = 0xee;

  /** A progressive picture of a camera has ten or so; each costs a walk over the whole picture. */
  private static final int MOST_SCANS = 64;

  private JpegFrame() {}

  static byte[] of(byte[] file) throws PictureException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 2);
    int at = 2;
    while (at + 4 <= file.length) {
      if ((file[at] & 0xff) != 0xff) {
        throw new PictureException("a JPEG file with damage in its head");
      }
      int marker = file[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
        continue;
      }
      int length = Bytes.int16(file, at + 2);
      if (marker == START_OF_SCAN || marker == END) {
        checkScans(file, at);
        out.write(file, at, file.length - at);
        return out.toByteArray();
      }
      if (length < 2 || length > file.length - at - 2) {
        break;
      }
      boolean aside = marker == 0xfe || (marker >= 0xe0 && marker <= 0xef && marker != ADOBE);
      if (!aside) {
        out.write(file, at, length + 2);
      }
      at += length + 2;
    }
    throw new PictureException("a JPEG file that is cut off");
  }

  private static void checkScans(byte[] file, int start) throws PictureException {
    int scans = 0;
    for (int i = start; i + 1 < file.length; i++) {
      scans += (file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == START_OF_SCAN ? 1 : 0;
    }
    if (scans > MOST_SCANS) {
      throw new PictureException("a JPEG file of more than %d scans".formatted(MOST_SCANS));
    }
  }
}
