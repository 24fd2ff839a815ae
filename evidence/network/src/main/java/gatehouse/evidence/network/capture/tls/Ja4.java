// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A fingerprint of the program that speaks, out of its client hello.
 *
 * @see <a href="https://github.com/FoxIO-LLC/ja4/blob/main/technical_details/JA4.md">JA4: TLS
 *     client fingerprinting</a>
 */
public final class Ja4 {
  private static final int SERVER_NAME = 0;
  private static final int APPLICATION_PROTOCOLS = 16;
  private static final int DIGITS = 12;
  private static final int MOST_COUNTED = 99;
  private static final String NOTHING = "0".repeat(DIGITS);

  private Ja4() {}

  /** The fingerprint of a hello that came over TCP, or over QUIC. */
  public static String of(ClientHello hello, boolean quic) {
    int[] ciphers = meant(hello.ciphers());
    int[] extensions = meant(hello.extensions());
    String names = hello.extensions().contains(SERVER_NAME) ? "d" : "i";
    return (quic ? "q" : "t")
        + version(hello)
        + names
        + count(ciphers)
        + count(extensions)
        + protocol(hello)
        + "_"
        + digest(hex(sorted(ciphers)))
        + "_"
        + digest(rest(extensions, meant(hello.signatures())));
  }

  private static String rest(int[] extensions, int[] signatures) {
    if (extensions.length == 0) {
      return "";
    }
    int[] told =
        Arrays.stream(sorted(extensions))
            .filter(e -> e != SERVER_NAME && e != APPLICATION_PROTOCOLS)
            .toArray();
    return hex(told) + (signatures.length == 0 ? "" : "_" + hex(signatures));
  }

  private static String version(ClientHello hello) {
    int newest = Arrays.stream(meant(hello.versions())).max().orElse(hello.version());
    return switch (newest) {
      case 0x0304 -> "13";
      case 0x0303 -> "12";
      case 0x0302 -> "11";
      case 0x0301 -> "10";
      case 0x0300 -> "s3";
      case 0x0002 -> "s2";
      default -> "00";
    };
  }

  private static String protocol(ClientHello hello) {
    if (hello.protocols().isEmpty() || hello.protocols().getFirst().isEmpty()) {
      return "00";
    }
    String first = hello.protocols().getFirst();
    char begin = first.charAt(0);
    char end = first.charAt(first.length() - 1);
    if (isAlphanumeric(begin) && isAlphanumeric(end)) {
      return "" + begin + end;
    }
    HexFormat hex = HexFormat.of();
    return "" + hex.toHighHexDigit(begin) + hex.toLowHexDigit(end);
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Without the values that clients put in to keep servers tolerant (RFC 8701). */
  private static int[] meant(List<Integer> values) {
    int[] meant = new int[values.size()];
    int count = 0;
    for (int value : values) {
      if ((value & 0x0f0f) != 0x0a0a || value >> 8 != (value & 0xff)) {
        meant[count++] = value;
      }
    }
    return Arrays.copyOf(meant, count);
  }

  private static String count(int[] values) {
    int count = Math.min(values.length, MOST_COUNTED);
    return (count < 10 ? "0" : "") + count;
  }

  private static int[] sorted(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The numbers as four digits each, with commas between them. */
  private static String hex(int[] values) {
    HexFormat hex = HexFormat.of();
    StringBuilder text = new StringBuilder(values.length * 5);
    for (int value : values) {
      text.append(text.isEmpty() ? "" : ",").append(hex.toHexDigits((short) value));
    }
    return text.toString();
  }

  private static String digest(String text) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
