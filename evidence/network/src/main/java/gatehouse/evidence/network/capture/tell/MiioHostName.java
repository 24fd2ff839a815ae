// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a Mi Home device gives itself: {@code zhimi-fan-za4_mibt1a2b}, {@code
 * chuangmi-plug-m1_miio12345678}.
 *
 * @param model the maker's name for the model, {@code zhimi.fan.za4}
 * @param number the number by which Mi Home knows the device, when the name tells it
 */
record MiioHostName(String model, Optional<String> number) {
  private static final Pattern FORM =
      Pattern.compile(
          "([a-z0-9]{1,20})-([a-z0-9]{1,20})-([a-z0-9]{1,20})_mi(io|ap|bt)([0-9a-f]{1,20})");

  static Optional<MiioHostName> of(String host) {
    int dot = host.indexOf('.');
    Matcher matcher = FORM.matcher(dot < 0 ? host : host.substring(0, dot));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String model = matcher.group(1) + "." + matcher.group(2) + "." + matcher.group(3);
    String number = matcher.group(5);
    boolean whole = matcher.group(4).equals("io") && number.chars().allMatch(Character::isDigit);
    return Optional.of(new MiioHostName(model, whole ? Optional.of(number) : Optional.empty()));
  }
}
