// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

/** How much of an APK is held or unpacked at most; honest apps stay far below. */
final class Limits {
  static final int MANIFEST = 8 << 20;
  static final int RESOURCES = 48 << 20;
  static final int DEX = 48 << 20;
  static final int NESTED_ARCHIVE = 16 << 20;
  static final int NESTING = 3;

  /** Files up to this size are read into memory once, for the digest and everything else. */
  static final int WHOLE_FILE = 4 << 20;

  private static final long UNPACKED_LEAST = 64L << 20;
  private static final long UNPACKED_MOST = 384L << 20;
  private static final int UNPACKED_RATIO = 40;

  private Limits() {}

  /** How many bytes of code may come out of a file of a size, hidden and nested code included. */
  static long unpackedCode(long fileSize) {
    return Math.clamp(fileSize * UNPACKED_RATIO, UNPACKED_LEAST, UNPACKED_MOST);
  }
}
