// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.Locator;
import java.util.List;
import java.util.Set;

/** Says what follows from all that was read: facts that no single section tells. */
public final class Conclusions {
  private static final List<String> TABLES = List.of("global", "secure", "system");

  private Conclusions() {}

  /** States what the properties tell, when they were read. */
  public static void ofProperties(Reading reading) {
    new IdentityFacts(reading).state();
    RomFacts.state(reading);
    new PatchFacts(reading).state();
    new BootFacts(reading).state();
    PropertyFacts.state(reading);
  }

  /** States what settings, permissions and app-ops tell together. */
  public static void ofTheRest(Reading reading) {
    new SettingFacts(reading).state();
    new OpFacts(reading).state();
    settingsCoverage(reading);
  }

  /** A setting that is absent was never set only if its whole table was read. */
  private static void settingsCoverage(Reading reading) {
    Set<String> tables = reading.settings().tables(0);
    if (tables.isEmpty()) {
      return;
    }
    for (String table : TABLES) {
      if (!tables.contains(table)) {
        reading
            .coverage()
            .gap(
                Part.SETTING_TABLES,
                "The %s settings of the owner are missing.".formatted(table),
                new Locator.Whole());
      }
    }
  }
}
