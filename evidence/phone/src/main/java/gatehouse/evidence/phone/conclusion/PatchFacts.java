// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Properties.Property;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says up to which day each component is patched, where the phone says so itself.
 *
 * <p>A kernel or a boot image has no patch level in the properties, only a day of making; that is
 * said as such, never as a patch level.
 */
final class PatchFacts {
  private final Reading reading;

  PatchFacts(Reading reading) {
    this.reading = reading;
  }

  void state() {
    if (!level(PatchComponent.SYSTEM, "ro.build.version.security_patch")) {
      reading
          .coverage()
          .gap(Aspect.PATCHES, "The system does not tell its patch level.", new Locator.Whole());
    }
    level(PatchComponent.VENDOR, "ro.vendor.build.security_patch");
    reading
        .properties()
        .first("ro.bootimage.build.date.utc")
        .ifPresent(
            p ->
                IdentityFacts.day(p.value())
                    .ifPresent(
                        day ->
                            reading.fact(
                                new PhoneFact.ComponentBuilt(
                                    reading.phone(), PatchComponent.BOOT, day),
                                p.where())));
  }

  private boolean level(PatchComponent component, String key) {
    Optional<Property> property = reading.properties().first(key);
    Optional<LocalDate> day = property.flatMap(p -> date(p.value()));
    day.ifPresent(
        d ->
            reading.fact(
                new PhoneFact.PatchLevel(reading.phone(), component, d), property.get().where()));
    return day.isPresent();
  }

  /** The day that is written {@code 2021-11-01}; empty when it is not one. */
  static Optional<LocalDate> date(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
