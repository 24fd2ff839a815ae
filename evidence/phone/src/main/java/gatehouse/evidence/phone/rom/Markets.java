// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.rom;

import gatehouse.model.fact.Region;
import java.util.Locale;
import java.util.Optional;

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
          default -> null;
        });
  }

  /** The market that {@code ro.product.mod_device} ends in: {@code lime_eea_global}. */
  public static Optional<Region> ofModDevice(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    if (name.endsWith("_global")) {
      String rest = name.substring(0, name.length() - "_global".length());
      Optional<Region> narrower = ofBuildRegion(rest.substring(rest.lastIndexOf('_') + 1));
      return narrower.isPresent() && rest.contains("_") ? narrower : Optional.of(Region.GLOBAL);
    }
    return name.contains("_")
        ? ofBuildRegion(name.substring(name.lastIndexOf('_') + 1))
        : Optional.empty();
  }
}
