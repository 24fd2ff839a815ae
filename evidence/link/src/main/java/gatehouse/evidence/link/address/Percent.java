// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent encoding (RFC 3986, 2.1). */
public final class Percent {
  private Percent() {}

  /** The text decoded once; a percent sign that begins no code stays. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int code = in[i] == '%' ? code(in, i + 1) : -1;
      out.write(code < 0 ? in[i] : code);
      i += code < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The text with everything outside of ASCII as UTF-8 behind percent signs. */
  public static String encode(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xf, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
      }
    }
    return out.toString();
  }

  /** True when a letter, digit, dot, slash or at sign is hidden behind two encodings. */
  static boolean isEncodedTwice(String text) {
    for (int at = text.indexOf("%25"); at >= 0; at = text.indexOf("%25", at + 1)) {
      if (at + 5 <= text.length()) {
        int high = Character.digit(text.charAt(at + 3), 16);
        int low = Character.digit(text.charAt(at + 4), 16);
        int c = high < 0 || low < 0 ? 0 : high * 16 + low;
        if (c == '.' || c == '@' || (c < 0x7f && Character.isLetterOrDigit(c))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int code(byte[] in, int at) {
    if (at + 2 > in.length) {
      return -1;
    }
    int high = Character.digit(in[at], 16);
    int low = Character.digit(in[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
