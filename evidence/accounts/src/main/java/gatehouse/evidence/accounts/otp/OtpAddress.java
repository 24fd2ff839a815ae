// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.otp;

import gatehouse.evidence.accounts.otp.OneTimeCodes.Kind;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what programs keep of one-time codes: {@code otpauth://totp/...?secret=...}, {@code
 * steam://SECRET}, {@code key=SECRET&step=...&size=...}, or the secret alone.
 *
 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">Key URI
 *     format</a>
 */
public final class OtpAddress {
  private static final int USUAL_DIGITS = 6;
  private static final int USUAL_PERIOD = 30;
  private static final int LONGEST_PERIOD = 24 * 60 * 60;
  private static final int LONGEST = 4096;

  private final byte[] text;
  private Kind kind = Kind.TIME;
  private Algorithm algorithm = Algorithm.SHA1;
  private int digits = USUAL_DIGITS;
  private int period = USUAL_PERIOD;
  private byte @Nullable [] secret;

  private OtpAddress(byte[] text) {
    this.text = text;
  }

  /** What makes the codes; nothing when the text is no such thing. */
  public static Optional<OneTimeCodes> read(Secret text) {
    return text.read(bytes -> new OtpAddress(bytes).codes());
  }

  private Optional<OneTimeCodes> codes() {
    if (text.length > LONGEST) {
      return Optional.empty();
    }
    if (starts("otpauth://")) {
      kind = starts("otpauth://hotp") ? Kind.COUNTER : Kind.TIME;
      parameters(indexOf('?', 0) + 1);
    } else if (starts("steam://")) {
      kind = Kind.STEAM;
      secret("steam://".length(), text.length);
    } else if (indexOf('=', 0) < text.length && indexOf('&', 0) < text.length) {
      parameters(0);
    } else {
      secret(0, text.length);
    }
    return secret == null || secret.length == 0
        ? Optional.empty()
        : Optional.of(new OneTimeCodes(kind, algorithm, digits, period, Secret.takeOver(secret)));
  }

  private void parameters(int from) {
    for (int at = from; at < text.length; ) {
      int end = indexOf('&', at);
      int equals = indexOf('=', at);
      if (equals < end) {
        parameter(word(at, equals), equals + 1, end);
      }
      at = end + 1;
    }
  }

  private void parameter(String name, int from, int to) {
    switch (name) {
      case "secret", "key" -> secret(from, to);
      case "algorithm", "otphashmode" -> algorithm(word(from, to));
      case "digits", "size" -> digits = number(from, to, OneTimeCodes.MOST_DIGITS, digits);
      case "period", "step" -> period = number(from, to, LONGEST_PERIOD, period);
      case "encoder", "issuer" -> {
        if (word(from, to).equals("steam")) {
          kind = Kind.STEAM;
        }
      }
      default -> {}
    }
  }

  private void algorithm(String name) {
    switch (name.replaceAll("hmac|-", "")) {
      case "sha256" -> algorithm = Algorithm.SHA256;
      case "sha512" -> algorithm = Algorithm.SHA512;
      default -> algorithm = Algorithm.SHA1;
    }
  }

  private void secret(int from, int to) {
    int end = to;
    while (end > from && percentEquals(end)) {
      end -= 3;
    }
    Base32.decode(text, from, end)
        .ifPresent(
            bytes -> {
              if (secret != null) {
                Arrays.fill(secret, (byte) 0);
              }
              secret = bytes;
            });
  }

  /** Padding that was escaped. */
  private boolean percentEquals(int end) {
    return end >= 3
        && text[end - 3] == '%'
        && text[end - 2] == '3'
        && (text[end - 1] == 'D' || text[end - 1] == 'd');
  }

  private int number(int from, int to, int most, int otherwise) {
    String word = word(from, to);
    int number = word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
    return number >= 1 && number <= most ? number : otherwise;
  }

  private String word(int from, int to) {
    return new String(text, from, Math.min(to - from, 16), StandardCharsets.US_ASCII)
        .toLowerCase(Locale.ROOT);
  }

  /** Byte by byte, because the text may be a secret, which must not become a string. */
  private boolean starts(String prefix) {
    if (text.length < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (Character.toLowerCase((char) text[i]) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int indexOf(char sought, int from) {
    for (int i = from; i < text.length; i++) {
      if (text[i] == sought) {
        return i;
      }
    }
    return text.length;
  }
}
