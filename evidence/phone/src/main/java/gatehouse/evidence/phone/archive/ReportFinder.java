// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import gatehouse.evidence.phone.text.TextForm;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Finds the text of a bug report: the file itself, or an entry of a ZIP, or of a ZIP inside a ZIP.
 *
 * <p>{@code adb bugreport} writes a ZIP whose {@code main_entry.txt} names the text; Xiaomi's
 * {@code *#*#284#*#*} writes a ZIP that holds that one among logs; copies are renamed and repacked.
 * So the text is found by content, and the newest is taken when there are several.
 */
public final class ReportFinder {
  private static final int MOST_ENTRIES = 4096;
  private static final int MOST_CANDIDATES = 64;
  private static final long LONGEST_INFLATED = 384L << 20;
  private static final int HIGHEST_RATIO = 60;
  private static final long ALWAYS_ALLOWED = 64L << 20;

  private ReportFinder() {}

  /**
   * The text of the bug report in a file; empty when there is none.
   *
   * @throws IOException when the file cannot be read
   */
  public static Optional<ReportText> find(Path file) throws IOException {
    byte[] head = head(file);
    if (Sniff.isZip(head)) {
      return inZip(file);
    }
    if (Sniff.isGzip(head)) {
      return inGzip(file);
    }
    if (Sniff.isRewrittenZip(head)) {
      BoundedInput nothing = new BoundedInput(InputStream.nullInputStream(), 0, Sniff.REWRITTEN);
      return Optional.of(new ReportText(nothing, "", "", List.of(), () -> {}));
    }
    return Sniff.isReport(head)
        ? Optional.of(text(MappedInput.open(file), Long.MAX_VALUE, "", head, () -> {}))
        : Optional.empty();
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Sniff.head(in);
    }
  }

  private static Optional<ReportText> inGzip(Path file) throws IOException {
    byte[] head;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      head = Sniff.head(in);
      if (!Sniff.isReport(head)) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    InputStream in = new GZIPInputStream(Files.newInputStream(file));
    return Optional.of(text(in, limit(Files.size(file)), "", head, () -> {}));
  }

  private static Optional<ReportText> inZip(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), EntryNames.CHARSET);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      InputStream in = new BufferedInputStream(Files.newInputStream(file));
      return inStream(in, "", Files.size(file), new Budget());
    }
    Optional<ReportText> found = Optional.empty();
    try {
      found = inEntries(zip);
      return found;
    } finally {
      if (found.isEmpty()) {
        zip.close();
      }
    }
  }

  private static Optional<ReportText> inEntries(ZipFile zip) throws IOException {
    if (zip.getEntry("AndroidManifest.xml") != null
        || zip.getEntry("META-INF/MANIFEST.MF") != null) {
      return Optional.empty();
    }
    List<ReportText> reports = new ArrayList<>();
    List<ZipEntry> archives = new ArrayList<>();
    for (ZipEntry e : entries(zip)) {
      byte[] head = head(zip, e);
      if (Sniff.isReport(head) && reports.size() < MOST_CANDIDATES) {
        long limit = limit(e.getCompressedSize());
        reports.add(text(zip.getInputStream(e), limit, EntryNames.of(e), head, zip));
      } else if (Sniff.isZip(head) && archives.size() < MOST_CANDIDATES) {
        archives.add(e);
      }
    }
    Budget budget = new Budget();
    for (ZipEntry e : reports.isEmpty() ? archives : List.<ZipEntry>of()) {
      inStream(zip.getInputStream(e), EntryNames.of(e) + "/", e.getSize(), budget)
          .ifPresent(reports::add);
    }
    return newest(reports, zip);
  }

  private static List<? extends ZipEntry> entries(ZipFile zip) {
    return zip.stream()
        .filter(e -> !e.isDirectory())
        .limit(MOST_ENTRIES)
        .sorted(Comparator.comparingLong(ZipEntry::getSize).reversed())
        .toList();
  }

  /** The newest of them, the longest when they do not say; the others are closed and named. */
  private static Optional<ReportText> newest(List<ReportText> reports, ZipFile zip)
      throws IOException {
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    reports.sort(Comparator.comparing(ReportText::written).reversed());
    List<String> others = new ArrayList<>();
    for (ReportText other : reports.subList(1, reports.size())) {
      others.add(other.entry());
      other.text().close();
    }
    return Optional.of(reports.get(0).among(List.copyOf(others), zip));
  }

  /** The first report among the entries of a ZIP that can only be read from front to back. */
  private static Optional<ReportText> inStream(
      InputStream in, String path, long size, Budget budget) throws IOException {
    ZipInputStream zip = new ZipInputStream(in, EntryNames.CHARSET);
    try {
      int seen = 0;
      for (ZipEntry e; seen < MOST_ENTRIES && (e = zip.getNextEntry()) != null; seen++) {
        byte[] head = Sniff.head(zip);
        if (Sniff.isReport(head)) {
          InputStream entry = new SequenceInputStream(new ByteArrayInputStream(head), zip);
          return Optional.of(text(entry, limit(size), path + EntryNames.of(e), head, () -> {}));
        }
        if (path.isEmpty() && Sniff.isZip(head)) {
          InputStream entry = new SequenceInputStream(new ByteArrayInputStream(head), zip);
          Optional<ReportText> inside = inStream(entry, EntryNames.of(e) + "/", size, budget);
          if (inside.isPresent()) {
            return inside;
          }
        }
        budget.left -= skip(zip, budget.left);
        if (budget.left <= 0) {
          break;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      zip.close();
      return Optional.empty();
    }
    zip.close();
    return Optional.empty();
  }

  /** How much may yet be inflated only to be passed over, in all archives of a file together. */
  private static final class Budget {
    private long left = LONGEST_INFLATED;
  }

  private static long skip(InputStream entry, long most) throws IOException {
    byte[] waste = new byte[1 << 16];
    long skipped = 0;
    for (int n; skipped < most && (n = entry.read(waste)) >= 0; ) {
      skipped += n;
    }
    return skipped;
  }

  private static byte[] head(ZipFile zip, ZipEntry entry) {
    try (InputStream in = zip.getInputStream(entry)) {
      return Sniff.head(in);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static ReportText text(
      InputStream in, long limit, String entry, byte[] head, Closeable archive) throws IOException {
    BoundedInput bounded = new BoundedInput(TextForm.of(head).read(in), limit);
    return new ReportText(bounded, entry, Sniff.written(head), List.of(), archive);
  }

  private static long limit(long compressed) {
    long plausible = Math.max(ALWAYS_ALLOWED, Math.max(compressed, 0) * HIGHEST_RATIO);
    return Math.min(LONGEST_INFLATED, plausible);
  }
}
