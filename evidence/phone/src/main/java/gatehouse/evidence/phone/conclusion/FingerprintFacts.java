// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.rom.Fingerprint;
import gatehouse.evidence.phone.rom.Markets;
import gatehouse.evidence.phone.rom.RomVersion;
import gatehouse.model.Locator;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.IdentityFact;
import gatehouse.model.fact.PhoneFact;

/** Says which phone this is where nothing but the fingerprint of its system image is known. */
public final class FingerprintFacts {
  private FingerprintFacts() {}

  /** States the identity; the product stands for the model, whose number is not in there. */
  public static void state(Reading reading, Fingerprint build, Locator where) {
    PhoneId phone = reading.phone();
    reading.fact(
        new PhoneFact.PhoneModel(phone, build.brand(), build.product(), build.device()), where);
    reading.fact(
        new PhoneFact.SystemBuild(
            phone, build.text(), build.incremental(), build.type(), build.keys()),
        where);
    build
        .apiLevel()
        .ifPresent(
            sdk -> reading.fact(new PhoneFact.AndroidVersion(phone, build.release(), sdk), where));
    build.rom().ifPresent(rom -> rom(reading, build, rom, where));
    reading.fact(new IdentityFact.Handle(phone.value(), "build", build.text()), where);
  }

  private static void rom(Reading reading, Fingerprint build, RomVersion rom, Locator where) {
    PhoneId phone = reading.phone();
    reading.fact(new PhoneFact.Rom(phone, rom.family(), rom.number()), where);
    rom.region()
        .or(() -> Markets.ofModDevice(build.product()))
        .ifPresent(region -> reading.fact(new PhoneFact.RomRegion(phone, region), where));
  }
}
