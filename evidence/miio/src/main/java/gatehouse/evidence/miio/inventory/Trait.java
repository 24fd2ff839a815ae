// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a list can tell of a device, and what a text must look like to be believed. */
enum Trait {
  /** The number by which Mi Home knows it. */
  DID("[A-Za-z0-9_.:-]{1,64}"),
  NAME("[^\\p{Cntrl}]{1,100}"),
  MODEL("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){1,5}"),
  /** Six pairs of hex digits with colons, in lower case. */
  MAC("([0-9a-f]{2}:){5}[0-9a-f]{2}"),
  /** IPv4, dotted. */
  ADDRESS("(\\d{1,3}\\.){3}\\d{1,3}"),
  FIRMWARE("[0-9A-Za-z._-]{1,32}"),
  MAKER("[\\p{L}\\p{N} .&'-]{1,40}"),
  REGION("[a-z]{2}|i2"),
  HOME("[0-9]{1,24}"),
  /** The Mi Home number of the gateway that it is behind. */
  PARENT("[A-Za-z0-9_.:-]{1,64}"),
  RADIO("zigbee|bluetooth|bluetooth mesh|infrared|other"),
  SHARED("with others|by another"),
  CONNECTED("yes|no"),
  PLACE_KEPT("yes"),
  WIFI_NAME_KEPT("yes");

  private static final Pattern NO_MAC = Pattern.compile("(00:){5}00|(ff:){5}ff");
  private static final Pattern BARE_MAC = Pattern.compile("[0-9A-Fa-f]{12}");

  private final Pattern form;

  Trait(String form) {
    this.form = Pattern.compile(form);
  }

  /** The text in the form in which it is told, or nothing when it does not look like one. */
  Optional<String> of(String text) {
    String plain =
        switch (this) {
          case MAC -> mac(text.strip());
          case REGION -> text.strip().toLowerCase(Locale.ROOT);
          default -> text.strip();
        };
    boolean fits = !plain.isEmpty() && form.matcher(plain).matches();
    boolean nobody =
        switch (this) {
          case MAC -> NO_MAC.matcher(plain).matches();
          case ADDRESS -> plain.equals("0.0.0.0");
          default -> false;
        };
    return fits && !nobody ? Optional.of(plain) : Optional.empty();
  }

  private static String mac(String text) {
    return BARE_MAC.matcher(text).matches()
        ? text.replaceAll("(..)(?!$)", "$1:").toLowerCase(Locale.ROOT)
        : text.replace('-', ':').toLowerCase(Locale.ROOT);
  }
}
