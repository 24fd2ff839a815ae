// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.bytes.SecretBuffer;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;

/**
 * Reads the XML of KeePass out of an array; only what the caller asks for is copied.
 *
 * <p>There are no entities but those of XML itself, and no document type.
 *
 * @see <a href="https://www.w3.org/TR/xml/">XML 1.0</a>
 */
final class XmlScanner {
  /** What comes next. */
  enum Token {
    OPEN,
    TEXT,
    CLOSE,
    END
  }

  private static final int DEEPEST = 1000;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_ATTRIBUTES = 4096;
  private static final String CDATA = "<![CDATA[";

  private final byte[] bytes;
  private int at;
  private int depth;
  private int from;
  private int to;
  private boolean plain;
  private boolean closing;
  private String name = "";
  private boolean isProtected;

  XmlScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Begins in the middle of an array. */
  XmlScanner(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  Token next() throws ExportException {
    if (closing) {
      closing = false;
      depth--;
      return Token.CLOSE;
    }
    while (at < bytes.length) {
      if (bytes[at] != '<') {
        return text();
      }
      if (starts("<?")) {
        at = behind("?>");
      } else if (starts("<!--")) {
        at = behind("-->");
      } else if (starts(CDATA)) {
        from = at + CDATA.length();
        at = behind("]]>");
        to = at - 3;
        plain = true;
        return Token.TEXT;
      } else {
        return tag();
      }
    }
    if (depth > 0) {
      throw flaw("the document ends too early");
    }
    return Token.END;
  }

  private Token text() {
    from = at;
    while (at < bytes.length && bytes[at] != '<') {
      at++;
    }
    to = at;
    plain = false;
    return Token.TEXT;
  }

  private Token tag() throws ExportException {
    int start = at + 1;
    at = behind(">");
    int end = at - 1;
    if (start < end && bytes[start] == '/') {
      if (--depth < 0) {
        throw flaw("an element is closed that is not open");
      }
      return Token.CLOSE;
    }
    if (start >= end || bytes[start] == '!' || ++depth > DEEPEST) {
      throw flaw("the document is none of KeePass");
    }
    closing = bytes[end - 1] == '/';
    int nameEnd = start;
    while (nameEnd < end && bytes[nameEnd] > ' ' && bytes[nameEnd] != '/') {
      nameEnd++;
    }
    name = ascii(start, Math.min(nameEnd, start + LONGEST_NAME));
    String attributes = ascii(nameEnd, Math.min(end, nameEnd + LONGEST_ATTRIBUTES));
    isProtected = attributes.matches("(?s).*\\bProtected\\s*=\\s*[\"']True[\"'].*");
    return Token.OPEN;
  }

  /** The name of the element that was opened last. */
  String name() {
    return name;
  }

  /** Whether the value of the element that was opened last is locked once more. */
  boolean isProtected() {
    return isProtected;
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** The text that was met last; what is beyond so many bytes is cut. */
  String text(int most) throws ExportException {
    try (SecretBuffer buffer = decoded()) {
      byte[] text = buffer.toBytes();
      return new String(text, 0, Math.min(text.length, most), StandardCharsets.UTF_8);
    }
  }

  /** The text that was met last, as a secret. */
  Secret secret() throws ExportException {
    try (SecretBuffer buffer = decoded()) {
      return buffer.toSecret();
    }
  }

  private SecretBuffer decoded() throws ExportException {
    SecretBuffer text = new SecretBuffer(to - from, Integer.MAX_VALUE);
    try {
      for (int i = from; i < to; ) {
        if (bytes[i] == '&' && !plain) {
          i = XmlEntity.add(bytes, i + 1, to, text);
        } else {
          text.add(bytes[i++]);
        }
      }
      return text;
    } catch (ExportException e) {
      text.close();
      throw e;
    }
  }

  private String ascii(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
  }

  private boolean starts(String mark) {
    return startsAt(at, mark);
  }

  private boolean startsAt(int index, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (index + i >= bytes.length || bytes[index + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The place behind the next such mark. */
  private int behind(String mark) throws ExportException {
    for (int i = at; i < bytes.length; i++) {
      if (startsAt(i, mark)) {
        return i + mark.length();
      }
    }
    throw flaw("a tag does not end");
  }

  private ExportException flaw(String what) {
    return ExportException.damaged("%s (byte %d of the XML)".formatted(what, at));
  }
}
