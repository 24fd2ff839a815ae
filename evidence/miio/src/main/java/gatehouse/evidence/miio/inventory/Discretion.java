// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes texts with a secret inside out of a list: somebody may have named a lamp after its token,
 * and a hostile list may do so on purpose. What looks like a key goes too.
 *
 * <p>Secrets are found by their first characters, so that thousands of devices take no longer than
 * reading them. Shorter ones say nothing, and are in every text.
 */
final class Discretion {
  private static final int SHORTEST = 6;

  private static final Pattern LIKE_A_KEY = Pattern.compile("[0-9A-Fa-f]{24}");

  private final Map<Integer, List<Secret>> byBeginning = new HashMap<>();

  /** The same list without such texts, and with a flaw that says so. */
  static Inventory of(Inventory inventory) {
    Discretion discretion = new Discretion(inventory.secrets());
    List<ListedDevice> devices = new ArrayList<>();
    List<String> flaws = new ArrayList<>(inventory.flaws());
    for (ListedDevice device : inventory.devices()) {
      Map<Trait, String> told = new EnumMap<>(Trait.class);
      told.putAll(device.told());
      if (told.values().removeIf(text -> !discretion.mayTell(text))) {
        flaws.add(
            "A text about %s is not told, because there is a secret in it."
                .formatted(device.where().text()));
      }
      devices.add(new ListedDevice(told, device.held(), device.where()));
    }
    return new Inventory(inventory.form(), devices, inventory.secrets(), flaws);
  }

  private Discretion(List<Secret> secrets) {
    for (Secret secret : secrets) {
      if (secret.length() >= SHORTEST) {
        int beginning = secret.<Integer>read(bytes -> hash(bytes, 0));
        byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(secret);
      }
    }
  }

  /** True when no secret is in the text, in any case of its letters. */
  private boolean mayTell(String text) {
    if (LIKE_A_KEY.matcher(text).find()) {
      return false;
    }
    byte[] bytes = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at + SHORTEST <= bytes.length; at++) {
      for (Secret secret : byBeginning.getOrDefault(hash(bytes, at), List.of())) {
        int from = at;
        if (secret.<Boolean>read(hidden -> isAt(bytes, from, hidden))) {
          return false;
        }
      }
    }
    return true;
  }

  private static int hash(byte[] bytes, int from) {
    int hash = 1;
    for (int i = from; i < from + SHORTEST; i++) {
      hash = 31 * hash + lower(bytes[i]);
    }
    return hash;
  }

  private static boolean isAt(byte[] text, int from, byte[] secret) {
    if (from + secret.length > text.length) {
      return false;
    }
    for (int i = 0; i < secret.length; i++) {
      if (text[from + i] != lower(secret[i])) {
        return false;
      }
    }
    return true;
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b + 'a' - 'A') : b;
  }
}
