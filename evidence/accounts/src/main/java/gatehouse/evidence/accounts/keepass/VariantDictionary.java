// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.bytes.Bytes;
import gatehouse.evidence.accounts.export.ExportException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Named values of a KDBX 4 header; only what a key derivation needs is told.
 *
 * @see <a href="https://keepass.info/help/kb/kdbx.html#var">KDBX 4: VariantDictionary</a>
 */
final class VariantDictionary {
  private static final int MAJOR = 1;
  private static final int MOST = 64;

  private final Map<String, byte[]> values = new HashMap<>();

  static VariantDictionary read(byte[] bytes) throws ExportException {
    Bytes in = new Bytes(bytes);
    VariantDictionary dictionary = new VariantDictionary();
    if (in.u16() >> Byte.SIZE != MAJOR) {
      throw ExportException.damaged("the dictionary of the key derivation is of a newer kind");
    }
    for (int type = in.u8(); type != 0; type = in.u8()) {
      String name = new String(in.take(in.u32()), StandardCharsets.UTF_8);
      dictionary.values.put(name, in.take(in.u32()));
      if (dictionary.values.size() > MOST) {
        throw ExportException.damaged("the dictionary of the key derivation does not end");
      }
    }
    return dictionary;
  }

  /** A number of four or eight bytes. */
  long number(String name) throws ExportException {
    byte[] value = bytes(name);
    return switch (value.length) {
      case Integer.BYTES -> new Bytes(value).u32();
      case Long.BYTES -> new Bytes(value).i64();
      default -> throw ExportException.damaged("a number of the key derivation is none");
    };
  }

  /** An array; empty when it is not there. */
  byte[] optional(String name) {
    return values.getOrDefault(name, new byte[0]);
  }

  byte[] bytes(String name) throws ExportException {
    byte[] value = values.get(name);
    if (value == null) {
      throw ExportException.damaged("the key derivation lacks its " + name);
    }
    return value;
  }
}
