// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import gatehouse.evidence.phone.text.Characters;
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
 * So the text is found by content, and the longest is taken when there are several.
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
    return Sniff.isReport(head)
        ? Optional.of(text(MappedInput.open(file), Long.MAX_VALUE, "", List.of(), () -> {}))
        : Optional.empty();
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Sniff.head(in);
    }
  }

  private static Optional<ReportText> inGzip(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      if (!Sniff.isReport(Sniff.head(in))) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    InputStream in = new GZIPInputStream(Files.newInputStream(file));
    return Optional.of(text(in, limit(Files.size(file)), "", List.of(), () -> {}));
  }

  private static Optional<ReportText> inZip(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return inStream(new BufferedInputStream(Files.newInputStream(file)), "", Files.size(file));
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
    List<ZipEntry> reports = new ArrayList<>();
    List<ZipEntry> archives = new ArrayList<>();
    zip.stream()
        .filter(e -> !e.isDirectory())
        .limit(MOST_ENTRIES)
        .forEach(
            e -> {
              byte[] head = head(zip, e);
              if (Sniff.isReport(head)) {
                reports.add(e);
              } else if (Sniff.isZip(head)) {
                archives.add(e);
              }
            });
    reports.sort(Comparator.comparingLong(ZipEntry::getSize).reversed());
    if (!reports.isEmpty()) {
      ZipEntry first = reports.get(0);
      List<String> others = reports.stream().skip(1).map(e -> name(e)).toList();
      long limit = limit(first.getCompressedSize());
      return Optional.of(text(zip.getInputStream(first), limit, name(first), others, zip));
    }
    for (ZipEntry archive : archives.subList(0, Math.min(archives.size(), MOST_CANDIDATES))) {
      InputStream in = zip.getInputStream(archive);
      Optional<ReportText> inner = inStream(in, name(archive) + "/", archive.getSize());
      if (inner.isPresent()) {
        ReportText text = inner.get();
        return Optional.of(new ReportText(text.stream(), text.entry(), text.others(), zip));
      }
    }
    return Optional.empty();
  }

  /** The first report among the entries of a ZIP that can only be read from front to back. */
  private static Optional<ReportText> inStream(InputStream in, String path, long size)
      throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    try {
      long budget = LONGEST_INFLATED;
      int seen = 0;
      for (ZipEntry e; seen < MOST_ENTRIES && (e = zip.getNextEntry()) != null; seen++) {
        byte[] head = Sniff.head(zip);
        if (Sniff.isReport(head)) {
          InputStream entry = new SequenceInputStream(new ByteArrayInputStream(head), zip);
          return Optional.of(text(entry, limit(size), path + name(e), List.of(), zip));
        }
        budget -= skip(zip, budget);
        if (budget <= 0) {
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
      InputStream in, long limit, String entry, List<String> others, Closeable archive) {
    return new ReportText(new BoundedInput(in, limit), entry, others, archive);
  }

  private static long limit(long compressed) {
    long plausible = Math.max(ALWAYS_ALLOWED, Math.max(compressed, 0) * HIGHEST_RATIO);
    return Math.min(LONGEST_INFLATED, plausible);
  }

  private static String name(ZipEntry entry) {
    return Characters.text(entry.getName());
  }
}
