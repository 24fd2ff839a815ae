// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.SliceSource;
import gatehouse.evidence.apk.zip.ZipArchive;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The content that schemes v2 and up sign: entries, central directory and end record, as if the
 * signing block were not there. Digests are made when first asked for, and once.
 */
final class SignedContent {
  private static final int CHUNK = 1 << 20;
  private static final int PIECE = 1 << 16;

  private final List<ByteSource> sections;
  private final Map<ContentDigest, byte[]> digests = new EnumMap<>(ContentDigest.class);
  private final byte[] piece = new byte[PIECE];

  private SignedContent(List<ByteSource> sections) {
    this.sections = sections;
  }

  static SignedContent of(ZipArchive archive, SigningBlock block) throws IOException {
    ByteSource file = archive.source();
    long directory = archive.directoryPosition();
    long end = archive.endPosition();
    byte[] record = file.copy("zip end record", end, (int) (file.size() - end)).toArray();
    for (int i = 0; i < 4; i++) {
      record[16 + i] = (byte) (block.start() >>> (8 * i));
    }
    return new SignedContent(
        List.of(
            SliceSource.of(file, 0, block.start()),
            SliceSource.of(file, directory, end - directory),
            new Bytes("zip end record", record)));
  }

  List<ByteSource> sections() {
    return sections;
  }

  byte[] digest(ContentDigest kind) throws IOException {
    byte[] known = digests.get(kind);
    if (known == null) {
      known =
          kind == ContentDigest.VERITY_SHA256 ? new VerityTree(sections).digest() : chunked(kind);
      digests.put(kind, known);
    }
    return known;
  }

  /** Digest of the digests of pieces of a megabyte. */
  private byte[] chunked(ContentDigest kind) throws IOException {
    MessageDigest chunk = messageDigest(kind.algorithm());
    List<byte[]> chunks = new ArrayList<>();
    for (ByteSource section : sections) {
      for (long at = 0; at < section.size(); at += CHUNK) {
        int length = (int) Math.min(CHUNK, section.size() - at);
        chunk.update((byte) 0xa5);
        update(chunk, length);
        for (int done = 0; done < length; done += PIECE) {
          int n = Math.min(PIECE, length - done);
          section.read(at + done, piece, 0, n);
          chunk.update(piece, 0, n);
        }
        chunks.add(chunk.digest());
      }
    }
    chunk.update((byte) 0x5a);
    update(chunk, chunks.size());
    chunks.forEach(chunk::update);
    return chunk.digest();
  }

  private static void update(MessageDigest digest, int value) {
    for (int i = 0; i < 4; i++) {
      digest.update((byte) (value >>> (8 * i)));
    }
  }

  static MessageDigest messageDigest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no " + algorithm, e);
    }
  }
}
