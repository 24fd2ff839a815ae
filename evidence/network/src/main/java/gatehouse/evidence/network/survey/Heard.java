// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;

/** Hands facts on, and remembers whether any was of a device. */
final class Heard implements FactSink {
  private final FactSink next;
  private volatile boolean anybody;

  Heard(FactSink next) {
    this.next = next;
  }

  /** True when a device was there. */
  boolean anybody() {
    return anybody;
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    if (fact instanceof DeviceFact) {
      anybody = true;
    }
    next.fact(fact, where, assurance);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    next.examined(subject, aspect, where);
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    next.notExamined(subject, aspect, reason, where);
  }
}
