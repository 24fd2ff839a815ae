// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import static gatehouse.model.Observations.artefact;
import static gatehouse.model.Observations.seen;
import static org.assertj.core.api.Assertions.assertThatCode;

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
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

  @Test
  void read_mutated_endsTyped() {
    assertThatCode(() -> run(300)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_mutatedOften_endsTyped() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private static void run(int times) {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      SerialFuzz.readFacts(mutated(FACTS, random));
      SerialFuzz.readManifest(mutated(MANIFEST, random));
    }
  }

  private static String mutated(String text, SplittableRandom random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int change = random.nextInt(4); change >= 0 && !mutated.isEmpty(); change--) {
      int at = random.nextInt(mutated.length());
      int end = Math.min(mutated.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> mutated.setCharAt(at, (char) random.nextInt(0x3000));
        case 1 -> mutated.delete(at, end);
        case 2 -> mutated.insert(at, mutated.substring(at, end));
        case 3 -> mutated.setLength(at);
        default -> mutated.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
      }
    }
    return mutated.toString();
  }
}
