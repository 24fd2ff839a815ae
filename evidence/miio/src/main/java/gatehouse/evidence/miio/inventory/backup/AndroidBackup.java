// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.backup;

import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * A backup as {@code adb backup} writes it: four lines, then a tar archive, deflated or not.
 *
 * @see <a href="https://nelenkov.blogspot.com/2012/06/unpacking-android-backups.html">Unpacking
 *     Android backups</a>
 */
public final class AndroidBackup {
  private static final String MAGIC = "ANDROID BACKUP\n";
  private static final int LONGEST_LINE = 64;
  private static final int LARGEST_FILE = 16 << 20;
  private static final long LARGEST_ARCHIVE = 128L << 20;

  private AndroidBackup() {}

  /** Whether a file that begins with these bytes says that it is one. */
  public static boolean isOne(byte[] head) {
    return new String(head, 0, Math.min(head.length, MAGIC.length()), StandardCharsets.ISO_8859_1)
        .equals(MAGIC);
  }

  /**
   * The content of one file of the backup.
   *
   * @param name as in the archive: {@code apps/com.example/db/file.db}
   * @throws ValueFlaw when the backup is encrypted, or broken before that file
   */
  public static Optional<byte[]> file(byte[] backup, String name) throws ValueFlaw {
    InputStream in = new ByteArrayInputStream(backup);
    try {
      line(in);
      line(in);
      boolean deflated = line(in).equals("1");
      if (!line(in).equals("none")) {
        throw new ValueFlaw("is encrypted; make it again without a password");
      }
      return Tar.file(
          deflated ? new InflaterInputStream(in) : in, name, LARGEST_FILE, LARGEST_ARCHIVE);
    } catch (IOException e) {
      throw new ValueFlaw("is broken: its archive cannot be read to the file " + name);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }
}
