// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.json;

import gatehouse.evidence.accounts.bytes.SecretBuffer;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Reads JSON out of an array, value by value: only what the caller asks for is copied, a secret
 * into an array that can be cleared.
 *
 * <p>It is lenient where that does no harm: commas and the forms of numbers are not checked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonScanner {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 4096;

  private final byte[] bytes;

  /** For each open container, whether it is an object. */
  private final BitSet objects = new BitSet(DEEPEST);

  private int at;
  private int depth;

  /** Reads the caller's array, which it neither changes nor keeps beyond its own life. */
  public JsonScanner(byte[] bytes) {
    this.bytes = bytes;
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    at = marked ? 3 : 0;
  }

  /** Whether an object comes next. */
  public boolean atObject() throws ExportException {
    return peek() == '{';
  }

  /** Whether a list comes next. */
  public boolean atList() throws ExportException {
    return peek() == '[';
  }

  /** Whether a text comes next. */
  public boolean atText() throws ExportException {
    return peek() == '"';
  }

  /** Goes into the object or list that comes next; false, and it is skipped, when it is neither. */
  public boolean enter() throws ExportException {
    int opening = peek();
    if (opening != '{' && opening != '[') {
      skip();
      return false;
    }
    open(opening);
    return true;
  }

  private void open(int opening) throws ExportException {
    if (depth == DEEPEST) {
      throw flaw("values are nested too deeply");
    }
    objects.set(depth++, opening == '{');
    at++;
  }

  /** Whether the container has one more; if not, it is left. */
  public boolean more() throws ExportException {
    int next = peek();
    if (next == ',') {
      at++;
      next = peek();
    }
    if (next == (objects.get(depth - 1) ? '}' : ']')) {
      at++;
      depth--;
      return false;
    }
    return true;
  }

  /** The name of the member that comes next. */
  public String name() throws ExportException {
    if (peek() != '"') {
      throw flaw("a name is missing");
    }
    String name = text();
    if (peek() != ':') {
      throw flaw("a colon is missing");
    }
    at++;
    return name;
  }

  /** A text or the words of a number; empty for anything else. Endless texts are cut. */
  public String text() throws ExportException {
    int first = peek();
    if (first == '{' || first == '[' || first == 'n') {
      skip();
      return "";
    }
    if (first != '"') {
      int from = at;
      skip();
      return new String(bytes, from, Math.min(at - from, LONGEST_TEXT), StandardCharsets.US_ASCII);
    }
    try (SecretBuffer buffer = unescaped()) {
      byte[] text = buffer.toBytes();
      return new String(text, 0, Math.min(text.length, LONGEST_TEXT), StandardCharsets.UTF_8);
    }
  }

  /** A text as a secret; empty for anything that is no text. */
  public Secret secret() throws ExportException {
    if (peek() != '"') {
      skip();
      return Secret.takeOver(new byte[0]);
    }
    try (SecretBuffer buffer = unescaped()) {
      return buffer.toSecret();
    }
  }

  /** A whole number; zero for anything else. */
  public long number() throws ExportException {
    String words = text();
    try {
      return Long.parseLong(words);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** True for {@code true} alone. */
  public boolean yes() throws ExportException {
    boolean yes = peek() == 't';
    skip();
    return yes;
  }

  /** Passes over the value that comes next, however deep it is. */
  public void skip() throws ExportException {
    int level = depth;
    do {
      int next = peek();
      if (next == '{' || next == '[') {
        open(next);
      } else if (next == '}' || next == ']') {
        if (depth == level || objects.get(depth - 1) != (next == '}')) {
          throw flaw("a bracket is in the wrong place");
        }
        at++;
        depth--;
      } else if (next == '"') {
        skipText();
      } else {
        skipWord();
      }
    } while (depth > level);
  }

  private void skipWord() {
    at++;
    while (at < bytes.length && "{}[],:\" \t\r\n".indexOf(bytes[at]) < 0) {
      at++;
    }
  }

  private void skipText() throws ExportException {
    at++;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    if (at >= bytes.length) {
      throw flaw("a text does not end");
    }
    at++;
  }

  private SecretBuffer unescaped() throws ExportException {
    int from = at + 1;
    skipText();
    int end = at - 1;
    SecretBuffer text = new SecretBuffer(end - from, Integer.MAX_VALUE);
    try {
      for (int i = from; i < end; ) {
        i = bytes[i] == '\\' ? JsonEscape.add(bytes, i + 1, end, text) : plain(i, text);
      }
      return text;
    } catch (ExportException e) {
      text.close();
      throw e;
    }
  }

  private int plain(int i, SecretBuffer text) throws ExportException {
    text.add(bytes[i]);
    return i + 1;
  }

  private int peek() throws ExportException {
    while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
      at++;
    }
    if (at >= bytes.length) {
      throw flaw("it ends too early");
    }
    return bytes[at];
  }

  private ExportException flaw(String what) {
    return ExportException.damaged(
        "%s (byte %d of the JSON)".formatted(what, Math.min(at, bytes.length)));
  }
}
