// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what a collector tells. */
final class Facts implements FactSink {
  private final Map<Fact, String> facts = new LinkedHashMap<>();
  private final List<String> examined = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private boolean secret;

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.put(fact, where.text());
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    examined.add(subject.value());
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    reasons.add(reason);
  }

  @Override
  public void holdsSecret() {
    secret = true;
  }

  /** Whether it was said that a secret lies open in the evidence. */
  boolean secret() {
    return secret;
  }

  /** Each fact, with where it was read. */
  Map<Fact, String> facts() {
    return facts;
  }

  /** Facts of one kind. */
  <F extends Fact> List<F> facts(Class<F> kind) {
    return facts.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<String> examined() {
    return examined;
  }

  List<String> reasons() {
    return reasons;
  }
}
