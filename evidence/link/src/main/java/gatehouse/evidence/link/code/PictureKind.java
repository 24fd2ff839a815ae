// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

/** What kind of picture a file is, by its first bytes. */
public final class PictureKind {
  private static final int PNG_HIGH = 0x89504e47;
  private static final int PNG_LOW = 0x0d0a1a0a;

  private PictureKind() {}

  /** True for files that {@link CodeReader} can read. */
  public static boolean isPicture(byte[] head) {
    return isPng(head) || isJpeg(head);
  }

  static boolean isPng(byte[] head) {
    return head.length >= 8 && Bytes.int32(head, 0) == PNG_HIGH && Bytes.int32(head, 4) == PNG_LOW;
  }

  static boolean isJpeg(byte[] head) {
    return head.length >= 3 && Bytes.int16(head, 0) == 0xffd8 && (head[2] & 0xff) == 0xff;
  }
}
