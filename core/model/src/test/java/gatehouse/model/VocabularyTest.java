// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.model.fact.AppFact.AppOpUse;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact.BackupTransport;
import gatehouse.model.fact.PhoneFact.PatchLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
  private static final PhoneId PHONE = new PhoneId("phone:1");

  static Stream<Fact> facts() {
    return Stream.of(
        new PatchLevel(PHONE, PatchComponent.PLAY_SYSTEM, LocalDate.of(2024, 5, 1)),
        new BackupTransport(PHONE, 0, "com.google/.Transport", "google", true),
        new Examined("phone:1", Aspect.APP_OPS),
        new AppOpUse(
            new AppId("app:1"),
            999,
            "CAMERA",
            "access",
            "background",
            Instant.parse("2026-01-02T03:04:05Z")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void fact_throughColumnsAndBack(Fact fact) {
    Relation relation = Vocabulary.relationOf(fact);
    assertThat(Vocabulary.fact(relation.name(), Vocabulary.values(fact))).isEqualTo(fact);
  }

  @Test
  void values_ofEnumAndBoolean_areWords() {
    assertThat(Vocabulary.values(new BackupTransport(PHONE, 10, "t", "xiaomi", false)))
        .containsExactly("phone:1", 10L, "t", "xiaomi", "no");
    assertThat(Vocabulary.values(new Examined("p", Aspect.SPECIAL_ACCESS)))
        .containsExactly("p", "special access");
  }

  @Test
  void fact_unknownWord_saysWhichWordsThereAre() {
    assertThatThrownBy(() -> Vocabulary.fact("examined", List.of("p", "shoes")))
        .hasMessageContaining("shoes")
        .hasMessageContaining("app ops");
  }

  @Test
  void relations_allOfThem_haveMeaningsAndUniqueNames() {
    assertThat(Vocabulary.relations()).allSatisfy(r -> assertThat(r.meaning()).endsWith("."));
    assertThat(Vocabulary.relations().stream().map(Relation::name)).doesNotHaveDuplicates();
  }
}
