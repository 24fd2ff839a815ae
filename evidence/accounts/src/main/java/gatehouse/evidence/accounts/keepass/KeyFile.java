// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.vault.Secret;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The key in a key file: XML of version 1 or 2, 32 bytes, 64 hexadecimal digits, or the hash of any
 * other file.
 *
 * @see <a href="https://keepass.info/help/base/keys.html#keyfiles">KeePass: key files</a>
 */
final class KeyFile {
  private static final int KEY_BYTES = 32;

  private KeyFile() {}

  /** 32 bytes, the caller's to clear. */
  static byte[] key(Secret file) throws ExportException {
    byte[] bytes = file.read(byte[]::clone);
    try {
      Optional<byte[]> fromXml = inXml(bytes);
      if (fromXml.isPresent()) {
        return fromXml.get();
      }
      if (bytes.length == KEY_BYTES) {
        return bytes.clone();
      }
      if (bytes.length == 2 * KEY_BYTES) {
        Optional<byte[]> hex = hex(bytes);
        if (hex.isPresent()) {
          return hex.get();
        }
      }
      return Crypto.sha256(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static Optional<byte[]> inXml(byte[] bytes) throws ExportException {
    XmlScanner xml = new XmlScanner(bytes);
    boolean second = false;
    String element = "";
    try {
      for (XmlScanner.Token token = xml.next(); token != XmlScanner.Token.END; token = xml.next()) {
        if (token == XmlScanner.Token.OPEN) {
          element = xml.name();
          if (xml.depth() == 1 && !element.equals("KeyFile")) {
            return Optional.empty();
          }
        } else if (token == XmlScanner.Token.TEXT && element.equals("Version")) {
          second = xml.text(KEY_BYTES).strip().startsWith("2.");
        } else if (token == XmlScanner.Token.TEXT && element.equals("Data")) {
          return Optional.of(data(xml, second));
        } else {
          element = "";
        }
      }
    } catch (ExportException e) {
      if (e.reason() == Reason.WRONG_PASSPHRASE) {
        throw e;
      }
    }
    return Optional.empty();
  }

  private static byte[] data(XmlScanner xml, boolean second) throws ExportException {
    try (Secret text = xml.secret()) {
      byte[] dense = text.read(KeyFile::withoutSpace);
      Optional<byte[]> key = second ? hex(dense) : base64(dense);
      Arrays.fill(dense, (byte) 0);
      return key.filter(bytes -> bytes.length == KEY_BYTES)
          .orElseThrow(
              () -> new ExportException(Reason.WRONG_PASSPHRASE, "the key file is damaged"));
    }
  }

  private static byte[] withoutSpace(byte[] text) {
    byte[] dense = new byte[text.length];
    int length = 0;
    for (byte b : text) {
      if (b > ' ') {
        dense[length++] = b;
      }
    }
    byte[] exact = Arrays.copyOf(dense, length);
    Arrays.fill(dense, (byte) 0);
    return exact;
  }

  private static Optional<byte[]> base64(byte[] text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> hex(byte[] digits) {
    byte[] bytes = new byte[digits.length / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(digits[2 * i], 16);
      int low = Character.digit(digits[2 * i + 1], 16);
      if (high < 0 || low < 0) {
        Arrays.fill(bytes, (byte) 0);
        return Optional.empty();
      }
      bytes[i] = (byte) ((high << 4) | low);
    }
    return Optional.of(bytes);
  }
}
