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
  static final int STORED = 0;
  static final int DEFLATED = 8;

  /** Android inflates method 8 and takes every other method for stored bytes. */
  public boolean deflated() {
    return method == DEFLATED;
  }

  /**
   * The entry as the verifier of JAR signatures reads it ({@code StrictJarFile}): everything that
   * is not stored is inflated.
   */
  public ZipEntry inJar() {
    return oddMethod()
        ? new ZipEntry(index, name, flags, DEFLATED, crc, compressedSize, size, localHeader)
        : this;
  }

  /** Whether the method is one that parts of Android read in different ways. */
  public boolean oddMethod() {
    return method != STORED && !deflated();
  }

  public boolean encryptionFlag() {
    return (flags & 1) != 0;
  }

  public boolean directory() {
    return name.endsWith("/");
  }
}
