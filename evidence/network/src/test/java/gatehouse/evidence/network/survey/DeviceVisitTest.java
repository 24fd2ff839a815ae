// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeviceVisitTest implements FactSink {
  private final List<Fact> facts = new ArrayList<>();
  private final DeviceVisit visit = new DeviceVisit(new DeviceId("device:1"), new Locator.Whole());

  @Test
  void device_withoutOpenPorts_isExamined() {
    visit.make(new Semaphore(1), () -> false, this);
    assertThat(facts).hasOnlyElementsOfType(Examined.class).hasSize(1);
  }

  @Test
  void device_allOfWhoseAnswersWereUnderstood_isExamined() {
    AtomicInteger asked = new AtomicInteger();
    for (int i = 0; i < 20; i++) {
      visit.add(() -> asked.incrementAndGet() > 0);
    }
    visit.make(new Semaphore(1), () -> false, this);
    assertThat(asked).hasValue(20);
    assertThat(facts).hasOnlyElementsOfType(Examined.class).hasSize(1);
  }

  @Test
  void device_withAnAnswerThatWasNotUnderstood_isNotExamined() {
    visit.add(() -> true);
    visit.add(() -> false);
    visit.make(new Semaphore(8), () -> false, this);
    assertThat(facts).isEmpty();
  }

  @Test
  void survey_stopped_asksNoMoreAndSaysSo() {
    visit.add(() -> true);
    visit.make(new Semaphore(8), () -> true, this);
    assertThat(facts).hasOnlyElementsOfType(NotExamined.class).hasSize(1);
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    facts.add(new Examined(subject.value(), aspect));
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    facts.add(new NotExamined(subject.value(), aspect, reason));
  }
}
