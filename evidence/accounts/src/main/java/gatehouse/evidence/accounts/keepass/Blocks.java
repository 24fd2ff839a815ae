// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.bytes.Bytes;
import gatehouse.evidence.accounts.bytes.SecretBuffer;
import gatehouse.evidence.accounts.bytes.Unpack;
import gatehouse.evidence.accounts.export.ExportException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

/** The blocks into which a database is cut, each with what shows that nothing was changed. */
final class Blocks {
  private static final int HASH_BYTES = 32;

  private Blocks() {}

  /** KDBX 3.1: inside the cipher, each block with its number and SHA-256. */
  static byte[] hashed(byte[] plain, int from) throws ExportException {
    Bytes in = new Bytes(plain, from, plain.length);
    try (SecretBuffer joined = new SecretBuffer(plain.length, Unpack.MOST)) {
      while (true) {
        in.u32();
        byte[] hash = in.take(HASH_BYTES);
        long size = in.u32();
        if (size == 0) {
          return joined.toBytes();
        }
        byte[] block = in.take(size);
        boolean sound = MessageDigest.isEqual(hash, Crypto.sha256(block));
        joined.add(block, 0, block.length);
        Arrays.fill(block, (byte) 0);
        if (!sound) {
          throw ExportException.damaged("a block was changed (byte %d)".formatted(in.at()));
        }
      }
    }
  }

  /** KDBX 4: outside the cipher, each block with its HMAC. */
  static byte[] authenticated(byte[] file, int from, DatabaseKeys keys) throws ExportException {
    Bytes in = new Bytes(file, from, file.length);
    try (SecretBuffer joined = new SecretBuffer(file.length, file.length)) {
      for (long number = 0; ; number++) {
        byte[] tag = in.take(HASH_BYTES);
        long size = in.u32();
        int at = in.step(size);
        Mac mac = Crypto.hmac(keys.ofBlock(number));
        mac.update(numbers(number, size));
        mac.update(file, at, (int) size);
        if (!MessageDigest.isEqual(tag, mac.doFinal())) {
          throw ExportException.damaged("a block was changed (byte %d)".formatted(at));
        }
        if (size == 0) {
          return joined.toBytes();
        }
        joined.add(file, at, (int) size);
      }
    }
  }

  private static byte[] numbers(long number, long size) {
    return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(number)
        .putInt((int) size)
        .array();
  }
}
