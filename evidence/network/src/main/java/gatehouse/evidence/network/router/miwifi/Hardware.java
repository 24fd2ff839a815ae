// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.network.router.reply.Fields;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.Firmware;
import gatehouse.model.fact.DeviceFact.MadeBy;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.identity.Marks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Model, version and serial number, which several replies tell in several ways. */
final class Hardware {
  private static final String FAMILY = "xiaomi.router.";

  private Hardware() {}

  /** The maker's model name; of the hardware's name alone, {@code RA67}, it is made. */
  static void model(
      Telling telling, DeviceId device, Optional<String> model, Optional<String> hardware) {
    telling
        .plain(model)
        .filter(name -> name.startsWith(FAMILY))
        .or(() -> telling.plain(hardware).map(name -> FAMILY + name.toLowerCase(Locale.ROOT)))
        .ifPresent(
            name -> {
              telling.fact(new DeviceModel(device, name));
              telling.fact(new MadeBy(device, "Xiaomi"));
            });
  }

  static void version(Telling telling, DeviceId device, Optional<String> version) {
    telling.plain(version).ifPresent(text -> telling.fact(new Firmware(device, "rom", text)));
  }

  /** The serial number as a mark, never as it is: a password follows from it. */
  static void serial(Telling telling, Optional<String> serial) {
    serial
        .filter(text -> !Fields.masked(text))
        .ifPresent(
            text -> telling.fact(new Handle(telling.router().value(), Marks.SERIAL, digest(text))));
  }

  private static String digest(String serial) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(("router serial " + serial).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
