// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * The fs-verity tree over an APK's content: pages of 4 KiB, SHA-256, a salt of eight zero bytes.
 */
final class VerityTree {
  private static final int PAGE = 4096;
  private static final int HASH = 32;
  private static final byte[] SALT = new byte[8];

  private final List<ByteSource> sections;
  private final MessageDigest sha256 = SignedContent.messageDigest("SHA-256");

  VerityTree(List<ByteSource> sections) {
    this.sections = sections;
  }

  /** Root hash followed by the length of the content in eight bytes. */
  byte[] digest() throws IOException {
    long size = sections.stream().mapToLong(ByteSource::size).sum();
    byte[] level = leaves();
    while (level.length > PAGE) {
      level = parents(level);
    }
    sha256.update(SALT);
    byte[] root = sha256.digest(level);
    byte[] digest = Arrays.copyOf(root, HASH + 8);
    for (int i = 0; i < 8; i++) {
      digest[HASH + i] = (byte) (size >>> (8 * i));
    }
    return digest;
  }

  private byte[] leaves() throws IOException {
    ByteArrayOutputStream level = new ByteArrayOutputStream();
    byte[] page = new byte[PAGE];
    int filled = 0;
    for (ByteSource section : sections) {
      for (long at = 0; at < section.size(); ) {
        int n = (int) Math.min(PAGE - filled, section.size() - at);
        section.read(at, page, filled, n);
        at += n;
        filled += n;
        if (filled == PAGE) {
          level.writeBytes(hash(page, 0));
          filled = 0;
        }
      }
    }
    if (filled > 0) {
      Arrays.fill(page, filled, PAGE, (byte) 0);
      level.writeBytes(hash(page, 0));
    }
    return padded(level.toByteArray());
  }

  private byte[] parents(byte[] level) {
    ByteArrayOutputStream parents = new ByteArrayOutputStream();
    for (int at = 0; at < level.length; at += PAGE) {
      parents.writeBytes(hash(level, at));
    }
    return padded(parents.toByteArray());
  }

  private byte[] hash(byte[] bytes, int at) {
    sha256.update(SALT);
    sha256.update(bytes, at, PAGE);
    return sha256.digest();
  }

  private static byte[] padded(byte[] level) {
    return Arrays.copyOf(level, (level.length + PAGE - 1) / PAGE * PAGE);
  }
}
