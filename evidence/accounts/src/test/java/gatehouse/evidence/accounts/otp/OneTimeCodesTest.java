// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.otp;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B, and what programs keep. */
class OneTimeCodesTest {
  @ParameterizedTest
  @CsvSource({
    "59, 94287082, 46119246, 90693936",
    "1111111109, 07081804, 68084774, 25091201",
    "1111111111, 14050471, 67062674, 99943326",
    "1234567890, 89005924, 91819424, 93441116",
    "2000000000, 69279037, 90698825, 38618901",
    "20000000000, 65353130, 77737706, 47863826"
  })
  void codes_ofTheStandard_areThoseOfItsAppendix(
      long seconds, String sha1, String sha256, String sha512) {
    assertThat(code(Algorithm.SHA1, 20, seconds)).isEqualTo(sha1);
    assertThat(code(Algorithm.SHA256, 32, seconds)).isEqualTo(sha256);
    assertThat(code(Algorithm.SHA512, 64, seconds)).isEqualTo(sha512);
  }

  private static String code(Algorithm algorithm, int length, long seconds) {
    String digits = "1234567890".repeat(7).substring(0, length);
    Secret secret = Secret.takeOver(digits.getBytes(StandardCharsets.US_ASCII));
    try (OneTimeCodes codes = new OneTimeCodes(OneTimeCodes.Kind.TIME, algorithm, 8, 30, secret)) {
      return codes.at(Instant.ofEpochSecond(seconds)).map(String::valueOf).orElseThrow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=8&period=30, good, TIME",
    "otpauth://totp/A?secret=GEZDGNBVGY3TQOJQ&algorithm=SHA256, short secret, TIME",
    "otpauth://totp/A?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=4, few digits, TIME",
    "otpauth://hotp/A?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=1, good, COUNTER",
    "OTPAUTH://totp/A?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&encoder=steam, unknown kind, STEAM",
    "steam://GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ, unknown kind, STEAM",
    "key=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&step=30&size=6, good, TIME",
    "gezd gnbv gy3t qojq gezd gnbv gy3t qojq, good, TIME",
    "otpauth://totp/A?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ%3D%3D, good, TIME"
  })
  void address_asProgramsKeepIt_isRead(String text, String judged, OneTimeCodes.Kind kind) {
    try (OneTimeCodes codes = read(text).orElseThrow()) {
      assertThat(codes.judged()).isEqualTo(judged);
      assertThat(codes.kind()).isEqualTo(kind);
    }
  }

  @Test
  void address_read_givesTheCodeOfTheStandard() {
    String text = "otpauth://totp/A?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=8";
    try (OneTimeCodes codes = read(text).orElseThrow()) {
      assertThat(codes.at(Instant.ofEpochSecond(59)).map(String::valueOf)).contains("94287082");
      assertThat(codes).asString().doesNotContain("GEZD");
    }
  }

  @ParameterizedTest
  @CsvSource({"otpauth://totp/A", "otpauth://totp/A?secret=", "not 1 secret!", "''"})
  void text_thatIsNoSecret_isNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static Optional<OneTimeCodes> read(String text) {
    try (Secret secret = Secret.ofText(text.toCharArray())) {
      return OtpAddress.read(secret);
    }
  }
}
