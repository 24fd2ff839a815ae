// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the local headers with the central directory, and looks at what lies between the
 * entries.
 */
public final class ZipLayout {
  private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
  private static final int DESCRIPTOR_FLAG = 8;

  private final ZipArchive archive;
  private final Anomalies anomalies = new Anomalies();
  private final List<Extent> extents = new ArrayList<>();

  private record Extent(long start, long end, ZipEntry entry) {}

  private ZipLayout(ZipArchive archive) {
    this.archive = archive;
  }

  /** Everything odd about the archive, what its directory showed included. */
  public static List<Anomaly> examine(ZipArchive archive) throws IOException {
    ZipLayout layout = new ZipLayout(archive);
    archive.anomalies().forEach(a -> layout.anomalies.add(a.trick(), a.entry(), a.offset()));
    byte[] scratch = new byte[512];
    for (ZipEntry entry : archive.entries()) {
      layout.entry(entry, scratch);
    }
    layout.gaps();
    layout.end();
    return layout.anomalies.list();
  }

  private void entry(ZipEntry entry, byte[] scratch) throws IOException {
    long at = archive.headerPosition(entry);
    if (entry.encryptionFlag()) {
      anomalies.add(ZipTrick.FAKE_ENCRYPTION, entry.name(), at);
    }
    if (entry.oddMethod()) {
      anomalies.add(ZipTrick.ODD_COMPRESSION, entry.name(), at);
    }
    if (!entry.deflated() && entry.compressedSize() != entry.size()) {
      anomalies.add(ZipTrick.WRONG_SIZE, entry.name(), at);
    }
    if (unsafe(entry.name())) {
      anomalies.add(ZipTrick.UNSAFE_NAME, entry.name(), at);
    }
    try {
      LocalHeader header = LocalHeader.read(archive, entry, scratch);
      boolean same =
          header.method() == entry.method()
              && (header.flags() & 1) == (entry.flags() & 1)
              && entry.name().startsWith(header.name());
      if (!same) {
        anomalies.add(ZipTrick.BAD_LOCAL_HEADER, entry.name(), at);
      }
      long length = entry.deflated() ? entry.compressedSize() : entry.size();
      if (header.data() + length > archive.directoryPosition()) {
        anomalies.add(ZipTrick.WRONG_SIZE, entry.name(), at);
      }
      extents.add(new Extent(at, header.data() + length, entry));
    } catch (MalformedException e) {
      anomalies.add(ZipTrick.BAD_LOCAL_HEADER, entry.name(), at);
    }
  }

  private void gaps() throws IOException {
    extents.sort(Comparator.comparingLong(Extent::start).thenComparing(Extent::end));
    if (!extents.isEmpty() && extents.getFirst().start() > 0) {
      anomalies.add(ZipTrick.LEADING_DATA, "", 0);
    }
    for (int i = 0; i + 1 < extents.size(); i++) {
      Extent here = extents.get(i);
      Extent next = extents.get(i + 1);
      if (next.start() < here.end()) {
        anomalies.add(ZipTrick.OVERLAPPING_ENTRIES, next.entry().name(), next.start());
      } else {
        gap(here, next.start());
      }
    }
    if (!extents.isEmpty()) {
      gap(extents.getLast(), archive.directoryPosition());
    }
  }

  private void gap(Extent before, long end) throws IOException {
    long start = before.end();
    if (end - start < LocalHeader.SIZE) {
      return;
    }
    ByteSource source = archive.source();
    Bytes gap = source.copy("zip gap", start, LocalHeader.SIZE);
    int at = 0;
    if ((before.entry().flags() & DESCRIPTOR_FLAG) != 0) {
      at = gap.i32(0) == DESCRIPTOR_SIGNATURE ? 16 : 12;
    }
    if (gap.i32(at) == LocalHeader.SIGNATURE) {
      anomalies.add(ZipTrick.UNLISTED_ENTRY, before.entry().name(), start + at);
    }
  }

  private void end() throws IOException {
    EndOfCentralDirectory end = archive.end();
    if (end.trailing() > 0) {
      anomalies.add(ZipTrick.TRAILING_DATA, "", archive.source().size() - end.trailing());
    }
    long comment = end.position() + EndOfCentralDirectory.SIZE;
    Bytes text = archive.source().copy("zip comment", comment, end.commentLength());
    for (int at = 0; at <= text.length() - 4; at++) {
      int word = text.i32(at);
      if (word == LocalHeader.SIGNATURE || word == CentralDirectory.SIGNATURE) {
        anomalies.add(ZipTrick.ARCHIVE_IN_COMMENT, "", comment + at);
        return;
      }
    }
  }

  private static boolean unsafe(String name) {
    return name.startsWith("/")
        || name.contains("../")
        || name.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\');
  }
}
