// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Properties.Property;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.fact.PhoneFact;
import java.util.List;
import java.util.Locale;

/**
 * States the properties that matter here: build, boot, product, Xiaomi's own, and those by which a
 * partner knows who gets paid for the phone. Marks of the single phone are left out.
 */
final class PropertyFacts {
  private static final int MOST = 2000;

  private static final List<String> PREFIXES =
      List.of(
          "ro.build.",
          "ro.boot.",
          "ro.product.",
          "ro.system.build.",
          "ro.vendor.build.",
          "ro.odm.build.",
          "ro.bootimage.build.",
          "ro.miui.",
          "ro.mi.",
          "ro.csc.",
          "ro.secureboot.",
          "ro.crypto.",
          "ro.com.google.clientidbase",
          "ro.oem_unlock",
          "ro.opa.",
          "ro.debuggable",
          "ro.secure",
          "ro.adb.",
          "ro.carrier",
          "ro.board.platform",
          "ro.soc.",
          "persist.security.adb",
          "sys.oem_unlock",
          "persist.sys.usb.config",
          "persist.adb.",
          "service.adb.",
          "init.svc.adbd");

  private static final List<String> WORDS =
      List.of(
          "preinstall",
          "preload",
          "channel",
          "partner",
          "referrer",
          "appsflyer",
          "adjust",
          "tracking",
          "attribution",
          "campaign",
          "booking",
          "netflix",
          "tripcom",
          "facebook",
          "onelink");

  private static final List<String> PERSONAL =
      List.of("serial", "cpuid", "imei", "meid", "macaddr", "psn", "uid", "ddr", ".mac", "token");

  private PropertyFacts() {}

  static void state(Reading reading) {
    int count = 0;
    for (Property property : reading.properties().all()) {
      if (count < MOST && !property.value().isEmpty() && matters(property.key())) {
        reading.fact(
            new PhoneFact.SystemProperty(reading.phone(), property.key(), property.value()),
            property.where());
        count++;
      } else {
        String key = property.key();
        reading.fact(new PhoneFact.PropertyName(reading.phone(), key), property.where());
      }
    }
  }

  static boolean matters(String key) {
    String name = key.toLowerCase(Locale.ROOT);
    return (PREFIXES.stream().anyMatch(name::startsWith) || WORDS.stream().anyMatch(name::contains))
        && PERSONAL.stream().noneMatch(name::contains);
  }
}
