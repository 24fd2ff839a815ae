// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.specimen.SpecimenFacts;
import gatehouse.model.Aspect;
import gatehouse.model.Observed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssessorTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("gatehouse.root", "../.."))
          .resolve("core/assess/src/test/resources/golden/small-home.txt");

  @Test
  void assess_smallHome_isAsTheGoldenFileSays() throws IOException {
    assertThat(AssessmentText.of(SmallHome.assess(SmallHome.facts())))
        .isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void assess_anyOrderAndTwice_isEqual() {
    Assessment expected = SmallHome.assess(SmallHome.facts());
    for (int seed = 0; seed < 10; seed++) {
      List<Observed<?>> shuffled = new ArrayList<>(SmallHome.facts());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(SmallHome.assess(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void assess_sameFactsFromOtherArtefacts_keepsTheKeys() {
    List<String> keys =
        SmallHome.assess(SmallHome.facts()).findings().stream().map(Finding::key).toList();
    List<Observed<?>> other =
        SmallHome.facts().stream().<Observed<?>>map(AssessorTest::renamed).toList();
    assertThat(SmallHome.assess(other).findings().stream().map(Finding::key)).isEqualTo(keys);
  }

  @Test
  void assess_aspectThatNobodyMentions_isARequiredGap() {
    List<Observed<?>> silent =
        SmallHome.facts().stream()
            .filter(o -> !o.fact().toString().contains("aspect=SETTINGS"))
            .<Observed<?>>map(o -> o)
            .toList();
    Assessment assessment = SmallHome.assess(silent);
    assertThat(assessment.partial()).isTrue();
    assertThat(assessment.gaps())
        .filteredOn(gap -> gap.aspect() == Aspect.SETTINGS)
        .singleElement()
        .satisfies(gap -> assertThat(gap.reason()).isEqualTo("b.zip says nothing about it."))
        .matches(Gap::required);
  }

  @Test
  void assess_nothingReadFromAnArtefact_missesAllOfIt() {
    Assessment assessment = SmallHome.assess(List.of());
    assertThat(assessment.gaps())
        .filteredOn(gap -> gap.subject().equals("t.apk"))
        .extracting(Gap::aspect)
        .containsExactly(Aspect.CONTAINER, Aspect.MANIFEST, Aspect.SIGNATURE, Aspect.CODE);
    assertThat(assessment.subjects()).containsKeys("t.apk", "b.zip");
  }

  @Test
  void assess_aspectExaminedElsewhere_isNotRequired() {
    List<Observed<?>> facts = new ArrayList<>(SmallHome.facts());
    facts.addAll(SpecimenFacts.all(4, "androidqf", "examined(\"phone:1\", \"app ops\").\n"));
    assertThat(SmallHome.assess(facts).gaps())
        .filteredOn(gap -> gap.aspect() == Aspect.APP_OPS)
        .noneMatch(Gap::required);
  }

  /** The fact as if the phone had been called otherwise when it was read. */
  private static Observed<?> renamed(Observed<?> observed) {
    String text =
        gatehouse.model.serial.FactWriter.line(observed).replace("phone:1", "phone:elsewhere");
    try {
      return gatehouse.model.serial.FactReader.read("facts", new java.io.StringReader(text))
          .observations()
          .getFirst();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
