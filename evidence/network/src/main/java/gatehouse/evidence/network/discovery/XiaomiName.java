// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a Mi Home device on the network says: {@code zhimi-fan-za4_miio12345678} is the
 * model {@code zhimi.fan.za4} with the number 12345678, and {@code ..._miap1a2b} one that waits to
 * be set up.
 */
record XiaomiName(String model, Optional<String> did, boolean waits) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<maker>[a-z0-9]{1,24})-(?<kind>[a-z0-9_]{1,24})-(?<version>[a-z0-9]{1,24})"
              + "_(?:miio(?<did>\\d{1,20})|(?<waits>miap)[0-9a-fA-F]{2,4}).*");

  static Optional<XiaomiName> read(String name) {
    Matcher match = FORM.matcher(name);
    if (!match.matches()) {
      return Optional.empty();
    }
    String model =
        String.join(".", match.group("maker"), match.group("kind"), match.group("version"));
    return Optional.of(
        new XiaomiName(
            model, Optional.ofNullable(match.group("did")), match.group("waits") != null));
  }
}
