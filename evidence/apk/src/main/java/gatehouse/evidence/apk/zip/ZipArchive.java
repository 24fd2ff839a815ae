// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import gatehouse.evidence.apk.bytes.ByteSource;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP file as Android's libziparchive reads it, and as it read it before it grew strict: driven
 * by the central directory, first entry of a name wins. What a strict reader would refuse is read
 * and noted.
 */
public final class ZipArchive {
  private final ByteSource source;
  private final EndOfCentralDirectory end;
  private final CentralDirectory directory;
  private final long shift;
  private final Map<String, ZipEntry> byName;
  private final Anomalies anomalies = new Anomalies();

  /**
   * Reads the directory; the content of entries is read later.
   *
   * @throws gatehouse.evidence.apk.bytes.MalformedException if there is no central directory
   */
  public ZipArchive(ByteSource source) throws IOException {
    this.source = source;
    this.end = EndOfCentralDirectory.find(source);
    this.directory = CentralDirectory.read(source, end, anomalies);
    this.shift = LocalHeader.shift(source, directory, end);
    this.byName = HashMap.newHashMap(directory.entries().size());
    for (ZipEntry entry : directory.entries()) {
      if (byName.putIfAbsent(entry.name(), entry) != null) {
        anomalies.add(ZipTrick.DUPLICATE_ENTRY, entry.name(), entry.localHeader());
      }
    }
  }

  public ByteSource source() {
    return source;
  }

  /** Every entry in the order of the central directory, duplicates included. */
  public List<ZipEntry> entries() {
    return Collections.unmodifiableList(directory.entries());
  }

  public @Nullable ZipEntry find(String name) {
    return byName.get(name);
  }

  /** Where the central directory starts; an APK signing block ends here. */
  public long directoryPosition() {
    return directory.position();
  }

  public long directorySize() {
    return directory.size();
  }

  public long endPosition() {
    return end.position();
  }

  /**
   * Whether the end record says of the directory what is so, and nothing stands around it: what
   * schemes v2 and up demand.
   */
  public boolean strict() {
    return end.trailing() == 0
        && end.directory() == directory.position()
        && end.directorySize() == directory.size()
        && directory.position() + directory.size() == end.position();
  }

  /** Where an entry's local header is, data put in front of the archive taken into account. */
  public long headerPosition(ZipEntry entry) {
    return entry.localHeader() + shift;
  }

  /** What the directory alone shows; {@link ZipLayout} adds what the local headers show. */
  public List<Anomaly> anomalies() {
    return anomalies.list();
  }

  EndOfCentralDirectory end() {
    return end;
  }
}
