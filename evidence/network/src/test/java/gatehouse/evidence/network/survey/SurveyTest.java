// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.network.discovery.Scope;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.DeviceFact.Device;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {
  /** Addresses of the loopback at which nobody is. */
  private static final String NOBODY = "127.99.99.0/30";

  @TempDir private Path folder;

  @Test
  void survey_ofNobody_saysThatNobodyAnswered() throws Exception {
    survey(false);
    List<Fact> facts = read();
    assertThat(facts)
        .noneMatch(Device.class::isInstance)
        .noneMatch(f -> f instanceof Examined e && e.aspect() == Aspect.DEVICES)
        .anyMatch(f -> f instanceof NotExamined n && n.reason().contains("nobody answered"));
  }

  @Test
  void survey_stopped_saysThatItWas() throws Exception {
    List<String> steps = survey(true);
    assertThat(steps).hasSize(Survey.STEPS);
    assertThat(read()).anyMatch(f -> f instanceof NotExamined n && n.reason().contains("stopped"));
  }

  @Test
  void folder_cutOffInMidLine_keepsWhatWasWhole() throws Exception {
    survey(false);
    int whole = read().size();
    Path facts = folder.resolve(RunLog.FACTS);
    Files.writeString(facts, "{\"v\":1,\"fact\":\"dev", StandardOpenOption.APPEND);
    assertThat(read()).hasSize(whole + 1).anyMatch(NotExamined.class::isInstance);
  }

  @Test
  void folder_withASurvey_isNotWrittenOver() throws Exception {
    survey(true);
    assertThatThrownBy(() -> survey(true)).isInstanceOf(FileAlreadyExistsException.class);
  }

  private List<String> survey(boolean stopped) throws Exception {
    List<String> steps = new ArrayList<>();
    try (SurveyFolder log = new SurveyFolder(folder, NOBODY, Clock.systemUTC())) {
      new Survey(
              Scope.of(NOBODY),
              log.artefact(),
              log,
              new Random(1),
              Clock.systemUTC(),
              () -> stopped)
          .run(Wishes.NONE, steps::add);
    }
    return steps;
  }

  private List<Fact> read() throws IOException {
    SurveyCollector collector = new SurveyCollector();
    Found found = collector.recognise(folder).orElseThrow();
    List<Fact> facts = new ArrayList<>();
    FactSink sink =
        new FactSink() {
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
        };
    collector.collect(found, new ArtefactId("cd".repeat(32)), sink);
    return facts;
  }
}
