// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import static gatehouse.model.Observations.artefact;
import static gatehouse.model.Observations.seen;

import gatehouse.model.Observations;
import gatehouse.model.PhoneId;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact.PatchLevel;
import gatehouse.model.fact.PhoneFact.SeenAt;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;

class SerialMutationTest {
  private static final PhoneId PHONE = new PhoneId("phone:1");
  private static final String FACTS =
      FactWriter.line(
              seen(1, "b", new PatchLevel(PHONE, PatchComponent.SYSTEM, LocalDate.of(2024, 5, 1))))
          + "\n"
          + FactWriter.line(seen(1, "b", new SeenAt(PHONE, Observations.NOON)))
          + "\n";
  private static final String MANIFEST =
      ManifestForm.write(
          new Manifest(
              new RunId("r"),
              Observations.NOON,
              List.of(new Artefact(artefact(1), "b", 9, EvidenceKind.BUG_REPORT, Keeping.RAW)),
              List.of("notes.txt")));
  private static final List<String> TOKENS =
      List.of(
          "{", "}", "[", "]", "\"", ",", ":", "-", "9", "+999999999-12-31T", "null", "\\u", "1e9");

  @Nested
  class Facts extends DamageTest {
    @Override
    protected Mutations damaged() {
      return Mutations.ofTexts(List.of(FACTS)).with(TOKENS);
    }

    @Override
    protected void parse(byte[] input) {
      SerialFuzz.readFacts(new String(input, StandardCharsets.UTF_8));
    }
  }

  @Nested
  class Manifests extends DamageTest {
    @Override
    protected Mutations damaged() {
      return Mutations.ofTexts(List.of(MANIFEST)).with(TOKENS);
    }

    @Override
    protected void parse(byte[] input) {
      SerialFuzz.readManifest(new String(input, StandardCharsets.UTF_8));
    }
  }
}
