// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.rom;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fingerprint of a system image, taken apart: {@code
 * Xiaomi/dada/dada:15/AQ3A.240812.002/OS2.0.108.0.VOCCNXM:user/release-keys}.
 *
 * @param text all of it
 * @param brand who sells it
 * @param product the product, which on Xiaomi's phones often names the market: {@code lime_eea}
 * @param device the code name of the board
 * @param release the Android release
 * @param incremental the version of the image, which on Xiaomi's phones is that of the ROM
 * @param type user, userdebug or eng
 * @param keys release-keys, test-keys, ...
 * @see <a href="https://source.android.com/docs/compatibility/cdd">CDD 3.2.2, FINGERPRINT</a>
 */
public record Fingerprint(
    String text,
    String brand,
    String product,
    String device,
    String release,
    String incremental,
    String type,
    String keys) {
  private static final int LONGEST = 256;
  private static final Pattern FORM =
      Pattern.compile(
          "([^/:\\s]+)/([^/:\\s]+)/([^/:\\s]+):([^/:\\s]+)/[^/:\\s]+/([^/:\\s]+)"
              + ":([^/:\\s]+)/([^/:\\s]+)");

  /** The oldest API level of each release that calls itself so; 12 is also what 12L says. */
  private static final Map<String, Long> API_LEVELS =
      Map.ofEntries(
          Map.entry("4.4.4", 19L),
          Map.entry("5.0.2", 21L),
          Map.entry("5.1.1", 22L),
          Map.entry("6.0.1", 23L),
          Map.entry("7.0", 24L),
          Map.entry("7.1.1", 25L),
          Map.entry("7.1.2", 25L),
          Map.entry("8.0.0", 26L),
          Map.entry("8.1.0", 27L),
          Map.entry("9", 28L),
          Map.entry("10", 29L),
          Map.entry("11", 30L),
          Map.entry("12", 31L),
          Map.entry("13", 33L),
          Map.entry("14", 34L),
          Map.entry("15", 35L),
          Map.entry("16", 36L));

  /** The fingerprint written like this; empty when it is none. */
  public static Optional<Fingerprint> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new Fingerprint(
                text,
                form.group(1),
                form.group(2),
                form.group(3),
                form.group(4),
                form.group(5),
                form.group(6),
                form.group(7)))
        : Optional.empty();
  }

  /** The API level of the release; empty when the release is not known. */
  public Optional<Long> apiLevel() {
    return Optional.ofNullable(API_LEVELS.get(release));
  }

  /** The version of the ROM, when Xiaomi sells the phone. */
  public Optional<RomVersion> rom() {
    return switch (brand) {
      case "Xiaomi", "Redmi", "POCO", "xiaomi", "redmi", "poco" -> RomVersion.parse(incremental);
      default -> Optional.empty();
    };
  }
}
