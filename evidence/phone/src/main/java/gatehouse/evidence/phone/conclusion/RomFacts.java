// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Properties;
import gatehouse.evidence.phone.reading.Properties.Property;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.rom.Markets;
import gatehouse.evidence.phone.rom.RomVersion;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.fact.Region;
import gatehouse.model.fact.RomFamily;
import java.util.Optional;

/** Says which family of ROM the phone runs, in which version and for which market. */
final class RomFacts {
  private static final String[] VERSIONS = {
    "ro.mi.os.version.incremental",
    "ro.build.version.incremental",
    "ro.system.build.version.incremental",
    "ro.vendor.build.version.incremental",
    "ro.odm.build.version.incremental"
  };

  private RomFacts() {}

  static void state(Reading reading) {
    Properties properties = reading.properties();
    for (String key : VERSIONS) {
      Optional<Property> property = properties.first(key);
      Optional<RomVersion> version = property.flatMap(p -> RomVersion.parse(p.value()));
      if (version.isPresent() && isXiaomis(properties)) {
        xiaomi(reading, property.get(), version.get());
        return;
      }
    }
    Optional<Property> name = properties.first("ro.mi.os.version.name", "ro.miui.ui.version.name");
    Optional<RomVersion> shown = name.flatMap(p -> RomVersion.shown(p.value()));
    if (shown.isPresent()) {
      xiaomi(reading, name.get(), shown.get());
      return;
    }
    properties
        .first("ro.lineage.version", "ro.modversion", "ro.build.version.incremental")
        .or(() -> properties.first(VERSIONS))
        .ifPresent(
            p -> {
              RomFamily family = isPlain(properties) ? RomFamily.AOSP : RomFamily.OTHER;
              reading.fact(new PhoneFact.Rom(reading.phone(), family, p.value()), p.where());
            });
  }

  private static boolean isXiaomis(Properties properties) {
    return properties
        .first(
            "ro.miui.ui.version.name",
            "ro.miui.ui.version.code",
            "ro.mi.os.version.name",
            "ro.product.mod_device",
            "ro.miui.build.region",
            "ro.miui.version.code_time")
        .isPresent();
  }

  private static boolean isPlain(Properties properties) {
    return properties.value("ro.product.system.name", "ro.build.flavor").startsWith("aosp_")
        || properties.value("ro.build.flavor").startsWith("aosp_");
  }

  private static void xiaomi(Reading reading, Property property, RomVersion version) {
    reading.fact(
        new PhoneFact.Rom(reading.phone(), version.family(), version.number()), property.where());
    Properties properties = reading.properties();
    Optional<Property> build = properties.first("ro.miui.build.region", "ro.miui.region");
    Optional<Region> region = build.flatMap(p -> Markets.ofBuildRegion(p.value()));
    if (region.isPresent()) {
      region(reading, build.get(), region.get());
      return;
    }
    Optional<Property> device = properties.first("ro.product.mod_device");
    Optional<Region> named = device.flatMap(p -> Markets.ofModDevice(p.value()));
    if (named.isPresent()) {
      region(reading, device.get(), named.get());
    } else {
      version.region().ifPresent(r -> region(reading, property, r));
    }
  }

  private static void region(Reading reading, Property property, Region region) {
    reading.fact(new PhoneFact.RomRegion(reading.phone(), region), property.where());
  }
}
