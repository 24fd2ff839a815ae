// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.bytes.Bytes;
import gatehouse.evidence.accounts.bytes.Unpack;
import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.export.ExportKey;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * Reads a KeePass database.
 *
 * @see <a href="https://keepass.info/help/kb/kdbx.html">KDBX 4</a>
 */
public final class KdbxExport {
  private static final int HASH_BYTES = 32;
  private static final long HEADER_BLOCK = -1;
  private static final int INNER_STREAM = 1;
  private static final int INNER_KEY = 2;

  private final byte[] file;
  private final KdbxHeader header;

  private KdbxExport(byte[] file, KdbxHeader header) {
    this.file = file;
    this.header = header;
  }

  /** Whether a file that begins like this is one. */
  public static boolean recognise(byte[] head) {
    return KdbxHeader.recognise(head);
  }

  /** The logins. */
  public static Export read(byte[] file, ExportKey key, Costs costs) throws ExportException {
    KdbxHeader header = KdbxHeader.read(file);
    if (key.passphrase().isEmpty() && key.keyFile().isEmpty()) {
      throw new ExportException(
          Reason.NEEDS_PASSPHRASE, "it is a KeePass database; give its passphrase");
    }
    KdbxExport database = new KdbxExport(file, header);
    try (DatabaseKeys keys = DatabaseKeys.of(key, header, costs)) {
      return header.isVersion4() ? database.version4(keys) : database.version3(keys);
    }
  }

  private Export version3(DatabaseKeys keys) throws ExportException {
    byte[] plain =
        OuterCipher.open(
            file, header.length(), file.length - header.length(), keys.encryption(), header);
    byte[] start = header.field(KdbxHeader.START_BYTES);
    try {
      if (start.length != HASH_BYTES
          || plain.length < HASH_BYTES
          || !MessageDigest.isEqual(start, Arrays.copyOf(plain, HASH_BYTES))) {
        throw wrongKey();
      }
      byte[] document = unpacked(Blocks.hashed(plain, HASH_BYTES));
      try {
        InnerStream stream =
            InnerStream.of(
                new Bytes(header.field(KdbxHeader.STREAM)).i32(),
                header.field(KdbxHeader.STREAM_KEY));
        return new KdbxDocument(stream).read(document, 0);
      } finally {
        Arrays.fill(document, (byte) 0);
      }
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private Export version4(DatabaseKeys keys) throws ExportException {
    Bytes in = new Bytes(file, header.length(), file.length);
    byte[] hash = in.take(HASH_BYTES);
    byte[] tag = in.take(HASH_BYTES);
    if (!MessageDigest.isEqual(hash, Crypto.sha256(Arrays.copyOf(file, header.length())))) {
      throw ExportException.damaged("its header was changed");
    }
    Mac mac = Crypto.hmac(keys.ofBlock(HEADER_BLOCK));
    mac.update(file, 0, header.length());
    if (!MessageDigest.isEqual(tag, mac.doFinal())) {
      throw wrongKey();
    }
    byte[] sealed = Blocks.authenticated(file, in.at(), keys);
    byte[] document =
        unpacked(OuterCipher.open(sealed, 0, sealed.length, keys.encryption(), header));
    try {
      return inner(document);
    } finally {
      Arrays.fill(document, (byte) 0);
    }
  }

  /** KDBX 4 has a header inside as well, before the document. */
  private static Export inner(byte[] document) throws ExportException {
    Bytes in = new Bytes(document);
    int kind = 0;
    byte[] key = new byte[0];
    for (int id = in.u8(); ; id = in.u8()) {
      long size = in.u32();
      switch (id) {
        case INNER_STREAM -> kind = new Bytes(in.take(size)).i32();
        case INNER_KEY -> key = in.take(size);
        default -> in.step(size);
      }
      if (id == 0) {
        return new KdbxDocument(InnerStream.of(kind, key)).read(document, in.at());
      }
    }
  }

  /** What was packed is cleared. */
  private byte[] unpacked(byte[] bytes) throws ExportException {
    if (!header.isPacked()) {
      return bytes;
    }
    try {
      return Unpack.gzip(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static ExportException wrongKey() {
    return new ExportException(
        Reason.WRONG_PASSPHRASE, "the passphrase or key file is not the one");
  }
}
