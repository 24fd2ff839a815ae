// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decides which values of settings may be told: switches, names of components, short numbers.
 *
 * <p>A table of settings holds addresses, names, account data and identifiers among switches. What
 * is not plainly harmless is told as {@link #WITHHELD}, so that rules still see that it is set.
 */
final class SettingValues {
  static final String WITHHELD = "withheld";

  private static final int LONGEST = 256;
  private static final Pattern SWITCH =
      Pattern.compile("-?[0-9]{1,5}(\\.[0-9]{1,8})?|[a-zA-Z_]{1,24}|");
  private static final Pattern MOMENT = Pattern.compile("1[0-9]{9}([0-9]{3})?");
  private static final Pattern COMPONENTS =
      Pattern.compile("[a-zA-Z][\\w]*(\\.[\\w]+)+(/[\\w.$]+)?([:;,][\\w.$/;-]+)*");

  private static final List<String> PERSONAL_KEYS =
      List.of(
          "address",
          "name",
          "android_id",
          "advertising",
          "mail",
          "ssid",
          "owner_info",
          "gsf",
          "imei",
          "serial",
          "uuid",
          "guid",
          "token",
          "phone_number",
          "latitude",
          "longitude",
          "location_info",
          "city",
          "device_id",
          "user_id",
          "account",
          "password",
          "secret",
          "oaid",
          "vaid",
          "udid",
          "contact",
          "nickname");

  private static final List<String> PUBLIC_KEYS =
      List.of(
          "sms_default_application", "enabled_accessibility_services", "install_non_market_apps");

  private SettingValues() {}

  /** The value, or {@link #WITHHELD}. */
  static String harmless(String key, String value) {
    String name = key.toLowerCase(Locale.ROOT);
    if (PUBLIC_KEYS.contains(name)) {
      return value;
    }
    boolean isSwitch = value.length() <= 2 && SWITCH.matcher(value).matches();
    boolean personal = PERSONAL_KEYS.stream().anyMatch(name::contains);
    if (isSwitch || (!personal && isPlain(value))) {
      return value;
    }
    return WITHHELD;
  }

  private static boolean isPlain(String value) {
    return value.length() <= LONGEST
        && (SWITCH.matcher(value).matches()
            || MOMENT.matcher(value).matches()
            || COMPONENTS.matcher(value).matches());
  }
}
