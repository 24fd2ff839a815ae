// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The traces that dumpstate packs beside the text of a bug report: {@code FS/data/anr/anr_...} and
 * {@code FS/data/tombstones/tombstone_00}, with {@code .pb} beside it.
 *
 * <p>At most 128 of them, 8 MB of each and 32 MB together are read.
 */
public final class ReportTraces {
  private static final Pattern PLACE =
      Pattern.compile("(?:.*/)?(?:data/anr/.+|data/tombstones/.+|tombstone_\\d{2,3}(?:\\.pb)?)");
  private static final int MOST = 128;
  private static final int LONGEST = 8 << 20;
  private static final int MOST_ENTRIES = 4096;
  private static final long MOST_PASSED = 384L << 20;

  private final Reader reader;
  private int left = MOST;
  private int bytesLeft = 32 << 20;
  private long passing = MOST_PASSED;

  private ReportTraces(Reader reader) {
    this.reader = reader;
  }

  /** Takes what is found. */
  public interface Reader {
    /** A trace, whole. */
    void trace(String entry, byte[] bytes);

    /** A trace that is too long, or one more than are read. */
    void left(String entry);
  }

  /**
   * Hands the traces in an archive to a reader, those in an archive inside it too.
   *
   * @param report the entry that is the text, whose archive it is
   * @throws IOException when the file cannot be read
   */
  public static void read(Path file, String report, Reader reader) throws IOException {
    if (report.isEmpty()) {
      return;
    }
    ReportTraces traces = new ReportTraces(reader);
    try (ZipFile zip = new ZipFile(file.toFile(), EntryNames.CHARSET)) {
      for (ZipEntry e : zip.stream().limit(MOST_ENTRIES).toList()) {
        String name = EntryNames.of(e);
        if (report.startsWith(name + "/")) {
          traces.inside(zip.getInputStream(e), name + "/");
        } else if (PLACE.matcher(name).matches() && !e.isDirectory()) {
          traces.take(name, zip.getInputStream(e));
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        traces.inside(in, "");
      }
    }
  }

  /** Reads an archive from front to back; where it breaks, it ends. */
  private void inside(InputStream in, String path) {
    ZipInputStream zip = new ZipInputStream(in, EntryNames.CHARSET);
    try {
      int seen = 0;
      for (ZipEntry e; seen < MOST_ENTRIES && (e = zip.getNextEntry()) != null; seen++) {
        String name = path + EntryNames.of(e);
        if (PLACE.matcher(name).matches() && !e.isDirectory()) {
          take(name, zip);
        }
        byte[] waste = new byte[1 << 16];
        for (int n; passing > 0 && (n = zip.read(waste)) >= 0; ) {
          passing -= n;
        }
        if (passing <= 0) {
          return;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      reader.left("what comes after the archive breaks (" + e.getMessage() + ")");
    }
  }

  private void take(String name, InputStream in) {
    int most = Math.min(LONGEST, bytesLeft);
    byte[] bytes = left > 0 ? whole(name, in, most + 1) : new byte[0];
    if (left <= 0 || bytes.length > most) {
      reader.left(name);
      return;
    }
    left--;
    bytesLeft -= bytes.length;
    reader.trace(name, bytes);
  }

  /** What can be inflated of an entry. */
  private byte[] whole(String name, InputStream in, int most) {
    try {
      return in.readNBytes(most);
    } catch (IOException e) {
      reader.left(name + " (" + e.getMessage() + ")");
      return new byte[0];
    }
  }
}
