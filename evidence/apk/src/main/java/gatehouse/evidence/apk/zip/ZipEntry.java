// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

/**
 * An entry as the central directory lists it. Sizes and offsets are the declared ones, unsigned.
 *
 * @param index place in the central directory, from 0
 */
public record ZipEntry(
    int index,
    String name,
    int flags,
    int method,
    long crc,
    long compressedSize,
    long size,
    long localHeader) {
  static final int DEFLATED = 8;

  /** Android inflates method 8 and takes every other method for stored bytes. */
  public boolean deflated() {
    return method == DEFLATED;
  }

  public boolean encryptionFlag() {
    return (flags & 1) != 0;
  }

  public boolean directory() {
    return name.endsWith("/");
  }
}
