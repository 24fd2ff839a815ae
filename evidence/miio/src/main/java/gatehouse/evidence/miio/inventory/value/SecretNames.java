// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.value;

import java.util.List;
import java.util.Locale;

/** Under which names lists of devices keep secrets. */
public final class SecretNames {
  private static final List<String> PARTS =
      List.of(
          "token", "passw", "passphrase", "pwd", "secret", "ssecurity", "psk", "cookie", "pincode");
  private static final List<String> ENDS = List.of("key", "sign", "signature", "code", "pin");

  private SecretNames() {}

  /** True when what stands under this name is to be hidden; rather too often than too seldom. */
  public static boolean hides(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return PARTS.stream().anyMatch(plain::contains) || ENDS.stream().anyMatch(plain::endsWith);
  }
}
