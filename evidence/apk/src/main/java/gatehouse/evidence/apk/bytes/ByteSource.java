// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.bytes;

import java.io.IOException;

/** Bytes that can be read at any position, from a file or from memory. */
public interface ByteSource {
  /** Length in bytes. */
  long size();

  /**
   * Fills {@code into[offset, offset + length)} with the bytes from {@code position} on.
   *
   * @throws MalformedException if fewer bytes are there
   */
  void read(long position, byte[] into, int offset, int length) throws IOException;

  /** Copies a range into memory of its own. */
  default Bytes copy(String what, long position, int length) throws IOException {
    if (length < 0 || position < 0 || position > size() - length) {
      throw new MalformedException(
          what, "needs " + length + " bytes, the file ends before", position);
    }
    byte[] into = new byte[length];
    read(position, into, 0, length);
    return new Bytes(what, into, 0, length);
  }
}
