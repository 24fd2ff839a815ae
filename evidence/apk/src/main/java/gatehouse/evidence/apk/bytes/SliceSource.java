// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.bytes;

import java.io.IOException;

/** A part of another source, such as an archive stored uncompressed in an archive. */
public record SliceSource(ByteSource source, long start, long size) implements ByteSource {
  /**
   * Checks that the part is there.
   *
   * @throws MalformedException if it is not
   */
  public static SliceSource of(ByteSource source, long start, long size) throws MalformedException {
    if (start < 0 || size < 0 || start > source.size() - size) {
      throw new MalformedException("part", "does not lie within the file", start);
    }
    return new SliceSource(source, start, size);
  }

  @Override
  public void read(long position, byte[] into, int offset, int length) throws IOException {
    if (position < 0 || position > size - length) {
      throw new MalformedException("part", "ends too early", position);
    }
    source.read(start + position, into, offset, length);
  }
}
