// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.rom;

import gatehouse.model.fact.Region;
import gatehouse.model.fact.RomFamily;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a MIUI or HyperOS system image, taken apart.
 *
 * <pre>
 * V12.5.1.0.QCMINXM     OS2.0.204.0.VHZMIXM
 * | |       |  | | |    HyperOS writes OS where MIUI writes V; HyperOS 1.0 also calls itself V816.
 * | |       |  | | +--- channel: XM Xiaomi's own, else a carrier (VF Vodafone, OR Orange, AT, CR, ...)
 * | |       |  | +----- market: CN, MI (the world), EU, IN, ID, RU, TR, TW, JP, KR, LM, ...
 * | |       |  +------- device, two letters
 * | |       +---------- Android: K 4.4, L 5, M 6, N 7, O 8, P 9, Q 10, R 11, S 12, T 13, U 14, V 15, W 16,
 * |         |  | | |      X 17
 * | +------------------ the number that users see; a fourth part of 0 is not spoken
 * +-------------------- MIUI
 * </pre>
 *
 * <p>Test versions carry a date and a word instead of the letters ({@code OS1.0.24.1.8.DEV}); old
 * ones are a date alone ({@code 21.4.28}). They name no market.
 *
 * @param family MIUI or HyperOS
 * @param number without prefix letters and unspoken zero: {@code 12.5.1}, {@code 2.0.204}
 * @param androidLetter the letter of the Android release; a space when there is none
 * @param device the two letters of the device; empty when there are none
 * @param market the two letters of the market; empty when there are none
 * @param channel the two letters of the channel; empty when there are none
 * @see <a href="https://github.com/HegeKen/HyperData">the histories of published ROMs</a>
 */
public record RomVersion(
    RomFamily family,
    String number,
    char androidLetter,
    String device,
    String market,
    String channel) {
  private static final Pattern STABLE =
      Pattern.compile(
          "(V|OS)(\\d{1,3}\\.\\d{1,4}\\.\\d{1,6})\\.(\\d{1,3})"
              + "\\.([A-Z])([A-Z0-9]{2})([A-Z]{2})([A-Z0-9]{2})(?:\\.?(?:PRE|STABLE)-DPP)?");
  private static final Pattern TEST =
      Pattern.compile("(V|OS)?(\\d{1,3}(?:\\.\\d{1,4}){2,5})(?:\\.?[A-Z][A-Z0-9.]*)?");
  private static final Pattern SHOWN = Pattern.compile("(OS|V)(\\d{1,3}(?:\\.\\d{1,2})?)");
  private static final int LONGEST = 64;

  private static final Map<String, Region> MARKETS =
      Map.ofEntries(
          Map.entry("CN", Region.CHINA),
          Map.entry("MI", Region.GLOBAL),
          Map.entry("EU", Region.EUROPE),
          Map.entry("IN", Region.INDIA),
          Map.entry("ID", Region.INDONESIA),
          Map.entry("RU", Region.RUSSIA),
          Map.entry("TR", Region.TURKEY),
          Map.entry("TW", Region.TAIWAN),
          Map.entry("JP", Region.JAPAN),
          Map.entry("KR", Region.KOREA),
          Map.entry("LM", Region.LATIN_AMERICA),
          Map.entry("MX", Region.LATIN_AMERICA),
          Map.entry("CL", Region.LATIN_AMERICA),
          Map.entry("GT", Region.LATIN_AMERICA),
          Map.entry("CO", Region.LATIN_AMERICA),
          Map.entry("PE", Region.LATIN_AMERICA));

  /** The version written like this; empty when it is none of MIUI or HyperOS. */
  public static Optional<RomVersion> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher stable = STABLE.matcher(text);
    if (stable.matches()) {
      String number = stable.group(2) + unlessZero(stable.group(3));
      return Optional.of(
          named(stable.group(1), number)
              .with(stable.group(4).charAt(0), stable.group(5), stable.group(6), stable.group(7)));
    }
    Matcher test = TEST.matcher(text);
    return test.matches() && (test.group(1) != null || isDate(test.group(2)))
        ? Optional.of(named(test.group(1) == null ? "V" : test.group(1), test.group(2)))
        : Optional.empty();
  }

  /**
   * The version as the settings show it, when nothing more is known: {@code OS2.0}, {@code V12},
   * {@code V125} for MIUI 12.5, {@code V140} for 14, {@code V816} for HyperOS 1.
   */
  public static Optional<RomVersion> shown(String text) {
    Optional<RomVersion> whole = parse(text);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher name = SHOWN.matcher(text.length() > LONGEST ? "" : text);
    if (!name.matches()) {
      return Optional.empty();
    }
    String number = name.group(2);
    if (name.group(1).equals("OS")) {
      return Optional.of(bare(RomFamily.HYPEROS, number));
    } else if (number.equals("816")) {
      return Optional.of(bare(RomFamily.HYPEROS, "1"));
    }
    boolean small = number.length() < 3;
    String first = small ? number : number.substring(0, 2);
    return Optional.of(
        bare(RomFamily.MIUI, small ? first : first + unlessZero(number.substring(2))));
  }

  /** The market that the letters name; empty when there are none. */
  public Optional<Region> region() {
    return market.isEmpty()
        ? Optional.empty()
        : Optional.of(MARKETS.getOrDefault(market, Region.OTHER));
  }

  /** Whether a carrier had a hand in it. */
  public boolean isCarriers() {
    return !channel.isEmpty() && !channel.equals("XM");
  }

  private static RomVersion named(String prefix, String number) {
    if (number.startsWith("816.")) {
      return bare(RomFamily.HYPEROS, "1." + number.substring("816.".length()));
    }
    return bare(prefix.equals("OS") ? RomFamily.HYPEROS : RomFamily.MIUI, number);
  }

  private static RomVersion bare(RomFamily family, String number) {
    return new RomVersion(family, number, ' ', "", "", "");
  }

  private RomVersion with(char letter, String device, String market, String channel) {
    return new RomVersion(family, number, letter, device, market, channel);
  }

  private static String unlessZero(String part) {
    return part.equals("0") ? "" : "." + part;
  }

  /** Weekly builds were numbered by year, month and day, from 2013 on. */
  private static boolean isDate(String number) {
    String[] parts = number.split("\\.", -1);
    if (parts.length > 4 || parts[0].length() != 2) {
      return false;
    }
    int month = Integer.parseInt(parts[1]);
    int day = Integer.parseInt(parts[2]);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
