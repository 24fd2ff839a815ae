// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.trackers.ExodusMatcher;
import gatehouse.evidence.apk.trackers.ExodusSignatures;
import gatehouse.evidence.apk.zip.EntryReader;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The buffers that one thread reads APKs with, one after the other. */
final class Workspace {
  private final EntryReader[] readers = new EntryReader[Limits.NESTING + 1];
  private byte[] whole = new byte[0];
  final @Nullable ExodusMatcher exodus;

  private final ReentrantLock large;

  /** {@code large} is held by the one workspace that may have a large part in memory. */
  Workspace(@Nullable ExodusSignatures exodus, ReentrantLock large) {
    this.large = large;
    this.exodus = exodus == null ? null : new ExodusMatcher(exodus);
  }

  /** The reader for archives at a depth of nesting, 0 being the APK itself. */
  EntryReader reader(int depth) {
    EntryReader reader = readers[depth];
    if (reader == null) {
      reader = new EntryReader(large);
      readers[depth] = reader;
    }
    return reader;
  }

  /** A small file in memory, a large one as it is. */
  ByteSource buffered(ByteSource file) throws IOException {
    if (file.size() > Limits.WHOLE_FILE) {
      return file;
    }
    int size = (int) file.size();
    if (whole.length < size) {
      whole = new byte[Math.max(size, Math.min(2 * size, Limits.WHOLE_FILE))];
    }
    file.read(0, whole, 0, size);
    return new Bytes("file", whole, 0, size);
  }

  /** Lets go of large buffers, after an APK. */
  void settle() {
    for (EntryReader reader : readers) {
      if (reader != null) {
        reader.settle();
      }
    }
  }
}
