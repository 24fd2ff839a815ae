// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.rule.Rules;
import gatehouse.assess.specimen.SpecimenFacts;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Homes made of facts in program text. */
public final class Homes {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Assessor ASSESSOR =
      new Assessor(Rules.load(RuleBook.starter()), Knowledge.starter());

  private Homes() {}

  /** The home of which a survey told these facts, a line each. */
  public static Home of(String facts) {
    Artefact survey =
        new Artefact(SpecimenFacts.artefact(1), "survey", 1, EvidenceKind.SURVEY, Keeping.RAW);
    Manifest manifest =
        new Manifest(
            new RunId("specimen"),
            Instant.parse("2026-11-01T00:00:00Z"),
            List.of(survey),
            List.of());
    return ASSESSOR.home(manifest, SpecimenFacts.all(1, "survey", facts), DAY);
  }
}
