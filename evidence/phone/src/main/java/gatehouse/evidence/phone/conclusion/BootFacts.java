// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Properties;
import gatehouse.evidence.phone.reading.Properties.Property;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.PhoneFact;
import java.util.Optional;

/** Says what the properties tell of the way the phone was built and started. */
final class BootFacts {
  private final Reading reading;
  private final PhoneId phone;
  private final Properties properties;

  BootFacts(Reading reading) {
    this.reading = reading;
    this.phone = reading.phone();
    this.properties = reading.properties();
  }

  void state() {
    first("ro.boot.verifiedbootstate")
        .ifPresent(p -> reading.fact(new PhoneFact.VerifiedBoot(phone, p.value()), p.where()));
    bootloader()
        .ifPresent(
            p ->
                reading.fact(
                    new PhoneFact.Bootloader(phone, isLocked(p) ? "locked" : "unlocked"),
                    p.where()));
    oddity("ro.debuggable", "1", "debuggable");
    oddity("ro.secure", "0", "insecure");
    oddity("ro.adb.secure", "0", "adb without asking");
    oddity("sys.oem_unlock_allowed", "1", "oem unlock allowed");
    oddity("ro.boot.veritymode", "disabled", "verity off");
    oddity("ro.boot.veritymode", "logging", "verity off");
    oddity("ro.boot.veritymode", "eio", "verity found damage");
    oddity("ro.boot.selinux", "permissive", "selinux permissive");
    oddity("ro.build.selinux", "0", "selinux off");
    oddity("ro.crypto.state", "unencrypted", "storage not encrypted");
    differs("ro.build.type", "user", "build type ");
    differs("ro.build.tags", "release-keys", "signed with ");
  }

  private Optional<Property> bootloader() {
    return first("ro.boot.vbmeta.device_state")
        .or(() -> first("ro.boot.flash.locked", "ro.secureboot.lockstate"))
        .or(() -> first("ro.secureboot.devicelock"));
  }

  private static boolean isLocked(Property property) {
    return property.value().equals("1") || property.value().equals("locked");
  }

  private void oddity(String key, String value, String what) {
    first(key)
        .filter(p -> p.value().equals(value))
        .ifPresent(p -> reading.fact(new PhoneFact.BootOddity(phone, what), p.where()));
  }

  private void differs(String key, String usual, String what) {
    first(key)
        .filter(p -> !p.value().equals(usual))
        .ifPresent(p -> reading.fact(new PhoneFact.BootOddity(phone, what + p.value()), p.where()));
  }

  private Optional<Property> first(String... keys) {
    return properties.first(keys);
  }
}
