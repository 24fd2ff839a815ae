// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Properties;
import gatehouse.evidence.phone.reading.Properties.Property;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.IdentityFact;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.identity.Marks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Says from its properties which phone this is, and which system image it runs. */
final class IdentityFacts {
  private final Reading reading;
  private final PhoneId phone;
  private final Properties properties;

  IdentityFacts(Reading reading) {
    this.reading = reading;
    this.phone = reading.phone();
    this.properties = reading.properties();
  }

  void state() {
    model();
    android();
    build();
    first("ro.serialno", "ro.boot.serialno", "vendor.boot.serialno")
        .ifPresent(p -> Handles.state(reading, Marks.SERIAL, p.value(), p.where()));
    first("ro.build.fingerprint", "ro.system.build.fingerprint")
        .ifPresent(
            p ->
                reading.fact(
                    new IdentityFact.Handle(phone.value(), "build", p.value()), p.where()));
  }

  private void model() {
    first("ro.product.model", "ro.product.vendor.model", "ro.product.odm.model")
        .or(() -> first("ro.product.product.model", "ro.product.system.model"))
        .ifPresent(
            p ->
                reading.fact(
                    new PhoneFact.PhoneModel(phone, brand(), p.value(), codename()), p.where()));
    first("ro.product.marketname", "ro.product.vendor.marketname", "ro.product.odm.marketname")
        .or(() -> first("ro.product.product.marketname"))
        .ifPresent(p -> reading.fact(new PhoneFact.MarketName(phone, p.value()), p.where()));
  }

  private String brand() {
    return properties.value(
        "ro.product.brand",
        "ro.product.vendor.brand",
        "ro.product.odm.brand",
        "ro.product.product.brand",
        "ro.product.manufacturer",
        "ro.product.system.brand");
  }

  private String codename() {
    return properties.value(
        "ro.product.device",
        "ro.product.vendor.device",
        "ro.product.odm.device",
        "ro.product.product.device",
        "ro.build.product",
        "ro.product.system.device");
  }

  private void android() {
    first("ro.build.version.release", "ro.system.build.version.release")
        .ifPresent(
            p -> {
              long sdk = number("ro.build.version.sdk", "ro.system.build.version.sdk");
              reading.fact(new PhoneFact.AndroidVersion(phone, p.value(), sdk), p.where());
            });
  }

  private void build() {
    first("ro.build.fingerprint", "ro.vendor.build.fingerprint", "ro.system.build.fingerprint")
        .ifPresent(
            p ->
                reading.fact(
                    new PhoneFact.SystemBuild(
                        phone,
                        p.value(),
                        properties.value(
                            "ro.build.version.incremental", "ro.system.build.version.incremental"),
                        properties.value("ro.build.type", "ro.system.build.type"),
                        properties.value("ro.build.tags", "ro.system.build.tags")),
                    p.where()));
    first("ro.build.date.utc", "ro.system.build.date.utc")
        .ifPresent(
            p ->
                day(p.value())
                    .ifPresent(d -> reading.fact(new PhoneFact.BuiltOn(phone, d), p.where())));
  }

  /** The day of a moment in seconds since 1970. */
  static Optional<LocalDate> day(String seconds) {
    return seconds.matches("[0-9]{9,10}")
        ? Optional.of(
            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC))
        : Optional.empty();
  }

  private Optional<Property> first(String... keys) {
    return properties.first(keys);
  }

  private long number(String... keys) {
    String value = properties.value(keys);
    return value.matches("[0-9]{1,9}") ? Long.parseLong(value) : 0;
  }
}
