// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a collector reads out of one artefact, with its source, time and run. */
final class Recorder implements FactSink {
  private final ArtefactId artefact;
  private final String collector;
  private final Period seen;
  private final RunId run;
  private final List<Observed<?>> observed = new ArrayList<>();
  private boolean secret;

  Recorder(ArtefactId artefact, String collector, Period seen, RunId run) {
    this.artefact = artefact;
    this.collector = collector;
    this.seen = seen;
    this.run = run;
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    observed.add(
        new Observed<>(fact, new Source(artefact, where, collector), assurance, seen, run));
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    fact(new Examined(subject.value(), aspect), where);
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    fact(new NotExamined(subject.value(), aspect, reason), where);
  }

  @Override
  public void holdsSecret() {
    secret = true;
  }

  /** Whether a secret lies open in what was read. */
  boolean secret() {
    return secret;
  }

  List<Observed<?>> observed() {
    return observed;
  }
}
