// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.bytes.Bytes;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The header of a database.
 *
 * @see <a href="https://keepass.info/help/kb/kdbx.html">KDBX 4</a>
 */
final class KdbxHeader {
  static final int CIPHER = 2;
  static final int COMPRESSION = 3;
  static final int MASTER_SEED = 4;
  static final int TRANSFORM_SEED = 5;
  static final int TRANSFORM_ROUNDS = 6;
  static final int IV = 7;
  static final int STREAM_KEY = 8;
  static final int START_BYTES = 9;
  static final int STREAM = 10;
  static final int KDF = 11;

  private static final byte[] MAGIC = HexFormat.of().parseHex("03d9a29a67fb4bb5");
  private static final int MASTER_SEED_BYTES = 32;

  private final int major;
  private final int length;
  private final Map<Integer, byte[]> fields;

  private KdbxHeader(int major, int length, Map<Integer, byte[]> fields) {
    this.major = major;
    this.length = length;
    this.fields = fields;
  }

  static boolean recognise(byte[] head) {
    return head.length >= MAGIC.length
        && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  static KdbxHeader read(byte[] file) throws ExportException {
    Bytes in = new Bytes(file);
    in.step(MAGIC.length);
    in.u16();
    int major = in.u16();
    if (major < 2 || major > 4) {
      throw new ExportException(
          Reason.UNSUPPORTED,
          "it is a KeePass database of version %d; save it as KDBX 4 and try again"
              .formatted(major));
    }
    Map<Integer, byte[]> fields = new HashMap<>();
    for (int id = -1; id != 0; ) {
      id = in.u8();
      fields.put(id, in.take(major < 4 ? in.u16() : in.u32()));
    }
    return new KdbxHeader(major, in.at(), fields);
  }

  boolean isVersion4() {
    return major == 4;
  }

  /** In bytes, from the beginning of the file. */
  int length() {
    return length;
  }

  byte[] field(int id) throws ExportException {
    byte[] value = fields.get(id);
    if (value == null) {
      throw ExportException.damaged("its header lacks field " + id);
    }
    return value;
  }

  byte[] masterSeed() throws ExportException {
    byte[] seed = field(MASTER_SEED);
    if (seed.length != MASTER_SEED_BYTES) {
      throw ExportException.damaged("its seed is of a wrong length");
    }
    return seed;
  }

  String cipher() throws ExportException {
    return HexFormat.of().formatHex(field(CIPHER));
  }

  boolean isPacked() throws ExportException {
    return new Bytes(field(COMPRESSION)).i32() == 1;
  }
}
