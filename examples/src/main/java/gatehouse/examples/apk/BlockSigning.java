// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Signs an archive with APK signature scheme v2 (RSA PKCS #1 v1.5 with SHA-256). */
final class BlockSigning {
  private static final int ALGORITHM = 0x0103;
  private static final int V2 = 0x7109871a;
  private static final int CHUNK = 1 << 20;

  private BlockSigning() {}

  static byte[] sign(ZipSections zip, ExampleKey key) {
    byte[] end = zip.end(zip.entries().length);
    byte[] digest = digest(List.of(zip.entries(), zip.directory(), end));
    byte[] digests =
        prefixed(new LittleEndianWriter().i32(ALGORITHM).prefixed(digest).toByteArray());
    byte[] signedData =
        new LittleEndianWriter()
            .prefixed(digests)
            .prefixed(prefixed(key.certificate()))
            .i32(0)
            .toByteArray();
    byte[] signatures =
        prefixed(
            new LittleEndianWriter().i32(ALGORITHM).prefixed(key.sign(signedData)).toByteArray());
    byte[] signer =
        new LittleEndianWriter()
            .prefixed(signedData)
            .prefixed(signatures)
            .prefixed(key.publicKey())
            .toByteArray();
    byte[] block = block(prefixed(prefixed(signer)));
    LittleEndianWriter file = new LittleEndianWriter();
    file.bytes(zip.entries()).bytes(block).bytes(zip.directory());
    return file.bytes(zip.end(zip.entries().length + block.length)).toByteArray();
  }

  private static byte[] block(byte[] value) {
    long size = 8 + 4 + value.length + 24L;
    LittleEndianWriter block = new LittleEndianWriter();
    block.i64(size).i64(value.length + 4L).i32(V2).bytes(value).i64(size);
    return block.bytes("APK Sig Block 42".getBytes(StandardCharsets.US_ASCII)).toByteArray();
  }

  private static byte[] digest(List<byte[]> sections) {
    List<byte[]> chunks = new ArrayList<>();
    for (byte[] section : sections) {
      for (int at = 0; at < section.length; at += CHUNK) {
        byte[] chunk = Arrays.copyOfRange(section, at, Math.min(at + CHUNK, section.length));
        chunks.add(sha256(new LittleEndianWriter().u8(0xa5).prefixed(chunk).toByteArray()));
      }
    }
    LittleEndianWriter top = new LittleEndianWriter().u8(0x5a).i32(chunks.size());
    chunks.forEach(top::bytes);
    return sha256(top.toByteArray());
  }

  private static byte[] prefixed(byte[] bytes) {
    return new LittleEndianWriter().prefixed(bytes).toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
