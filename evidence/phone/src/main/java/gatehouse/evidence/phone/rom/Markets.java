// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.rom;

import gatehouse.model.fact.Region;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the market of a ROM from the other places where Xiaomi writes it. */
public final class Markets {
  private Markets() {}

  /** The market that {@code ro.miui.build.region} names: {@code eea}, {@code in}, {@code cn}. */
  public static Optional<Region> ofBuildRegion(String value) {
    return Optional.ofNullable(
        switch (value.toLowerCase(Locale.ROOT)) {
          case "cn" -> Region.CHINA;
          case "global" -> Region.GLOBAL;
          case "eea", "eu" -> Region.EUROPE;
          case "in" -> Region.INDIA;
          case "id" -> Region.INDONESIA;
          case "ru" -> Region.RUSSIA;
          case "tr" -> Region.TURKEY;
          case "tw" -> Region.TAIWAN;
          case "jp" -> Region.JAPAN;
          case "kr" -> Region.KOREA;
          case "lm", "mx", "cl", "gt", "co", "pe" -> Region.LATIN_AMERICA;
          case "za", "th" -> Region.OTHER;
          default -> null;
        });
  }

  /**
   * The market that {@code ro.product.mod_device} names after the device: {@code lime_eea_global},
   * or with a carrier behind it, {@code zircon_lm_cr_global}.
   */
  public static Optional<Region> ofModDevice(String value) {
    String[] parts = value.toLowerCase(Locale.ROOT).split("_", 8);
    return Stream.of(parts).skip(1).flatMap(part -> ofBuildRegion(part).stream()).findFirst();
  }
}
