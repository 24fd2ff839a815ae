// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.json;

import gatehouse.assess.ProofStep;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.report.EntryWords;
import gatehouse.report.proof.ProofOutline;
import gatehouse.report.proof.ProofSteps;
import gatehouse.report.proof.Sentences;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** Steps of proofs and sources as JSON; steps refer to each other by number. */
final class JsonProof {
  private final Sentences sentences;
  private final ProofSteps steps;
  private final JsonOut json;

  JsonProof(Words words, EntryWords names, ProofSteps steps, JsonOut json) {
    this.sentences = new Sentences(words, names);
    this.steps = steps;
    this.json = json;
  }

  void step(ProofStep step) throws IOException {
    json.object(
        () -> {
          json.number("id", steps.number(step));
          json.text("kind", kind(step));
          json.text("statement", step.statement());
          json.text("sentence", sentences.of(step).plain());
          switch (step) {
            case ProofStep.Concluded concluded -> {
              json.text("rule", concluded.place());
              premises(step);
            }
            case ProofStep.Counted counted -> premises(step);
            case ProofStep.Read read -> json.array("sources", read.sources(), this::source);
            case ProofStep.Absent absent -> json.array("sources", absent.examined(), this::source);
            case ProofStep.Compared compared -> {}
          }
        });
  }

  void source(Observed<?> observed) throws IOException {
    json.object(
        () -> {
          json.text("artefact", observed.source().artefact().sha256());
          json.object("place", () -> place(observed.source().locator()));
          json.text("collector", observed.source().collector());
          json.text("assurance", observed.assurance().word());
          period(observed.period());
          json.text("run", observed.run().value());
        });
  }

  private void premises(ProofStep step) throws IOException {
    List<ProofStep> premises = ProofOutline.premises(step);
    json.numbers("premises", premises.stream().map(steps::number).toList());
  }

  private void period(Period period) {
    json.text("seen", period.seen().toString());
    if (period.from() != null) {
      json.text("from", period.from().toString());
    }
    if (period.until() != null) {
      json.text("until", period.until().toString());
    }
  }

  private void place(Locator locator) throws IOException {
    json.text("text", locator.text());
    switch (locator) {
      case Locator.Whole whole -> {}
      case Locator.Line line -> json.number("line", line.number());
      case Locator.Offset offset -> json.number("offset", offset.bytes());
      case Locator.Part part -> json.text("part", part.name());
      case Locator.Inside inside -> {
        json.text("entry", inside.entry());
        json.object("inside", () -> place(inside.place()));
      }
    }
  }

  private static String kind(ProofStep step) {
    return switch (step) {
      case ProofStep.Concluded concluded -> "concluded";
      case ProofStep.Read read -> "read";
      case ProofStep.Absent absent -> "absent";
      case ProofStep.Compared compared -> "compared";
      case ProofStep.Counted counted -> "counted";
    };
  }
}
