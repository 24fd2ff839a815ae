// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Assessment;
import gatehouse.assess.ProofStep;
import gatehouse.assess.proof.ProofTeller;
import gatehouse.assess.rule.Rules;
import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import gatehouse.model.identity.Join;
import gatehouse.model.identity.Resolution;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All that is known of a home: what was concluded of it, and the facts behind that. */
public final class Home {
  /** What is supposed stands in no file. */
  private static final ArtefactId NO_FILE = new ArtefactId("0".repeat(64));

  private final Assessor assessor;
  private final Assessment assessment;
  private final Resolution resolution;
  private final List<Observed<?>> latest;
  private final Inference inference;
  private final ProofTeller teller;

  Home(
      Assessor assessor,
      Assessment assessment,
      Resolution resolution,
      Collection<? extends Observed<?>> latest,
      Inference inference,
      Rules rules) {
    this.assessor = assessor;
    this.assessment = assessment;
    this.resolution = resolution;
    this.latest = List.copyOf(latest);
    this.inference = inference;
    this.teller = new ProofTeller(inference.evidence(), rules::aspectsOf);
  }

  /**
   * The home as it would be with some facts more and some fewer.
   *
   * @param held facts that are supposed to hold
   * @param gone facts that are supposed not to
   */
  public Home suppose(List<Fact> held, List<Supposition> gone) {
    List<Observed<?>> facts = new ArrayList<>(latest);
    facts.removeIf(o -> gone.stream().anyMatch(g -> g.fits(o.fact())));
    RunId run = new RunId("supposed");
    Instant moment = assessment.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    Source nowhere = new Source(NO_FILE, new Locator.Whole(), "supposed");
    for (Fact fact : held) {
      facts.add(new Observed<>(fact, nowhere, Assurance.SAID, Period.seenAt(moment), run));
    }
    return assessor.home(assessment.manifest(), facts, assessment.asOf());
  }

  /** What was concluded. */
  public Assessment assessment() {
    return assessment;
  }

  /** The facts that still stand, of things instead of names. */
  public List<Observed<?>> facts() {
    return latest;
  }

  /** The facts of one kind whose subject this is. */
  public <F extends Fact> List<Observed<?>> facts(Class<F> kind, String subject) {
    return latest.stream()
        .filter(o -> kind.isInstance(o.fact()))
        .filter(o -> Vocabulary.subject(o.fact()).equals(subject))
        .toList();
  }

  /** Every name under which the thing was observed. */
  public List<String> names(String thing) {
    return resolution.names().entrySet().stream()
        .filter(name -> name.getValue().contains(thing))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Which of its names were found to mean the same thing, and why. */
  public List<Join> joins(String thing) {
    return resolution.joins().stream()
        .filter(j -> resolution.names().getOrDefault(j.one(), List.of()).contains(thing))
        .toList();
  }

  /** What the rules conclude in this relation. */
  public List<Conclusion> concluded(String relation) {
    return inference.database().tuples(relation).stream().map(Conclusion::new).toList();
  }

  /** What the rules conclude in this relation of one subject. */
  public List<Conclusion> concluded(String relation, String subject) {
    return concluded(relation).stream().filter(c -> c.text(0).equals(subject)).toList();
  }

  /** Why a conclusion holds. */
  public ProofStep why(Conclusion conclusion) {
    return teller.tell(inference.database().proof(conclusion.tuple()).orElseThrow());
  }
}
