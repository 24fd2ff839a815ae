// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Vocabulary;
import gatehouse.model.fact.KnowledgeFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PackRowProperties {
  private static final List<KnowledgeFact> FACTS =
      Starter.KNOWLEDGE.files().stream()
          .flatMap(file -> file.rows().stream())
          .<KnowledgeFact>map(row -> row.fact())
          .toList();

  @Property
  void row_writtenAndReadAgainIsTheSame(@ForAll("facts") KnowledgeFact fact) {
    String row =
        Vocabulary.values(fact).stream()
            .map(PackRowProperties::cell)
            .collect(Collectors.joining("\t"));
    assertThat(new RowReader(Vocabulary.relationOf(fact)).read(row)).isEqualTo(fact);
  }

  @Property
  void day_isReadAsTheJdkReadsIt(@ForAll("days") LocalDate day) {
    assertThat(Days.parse(day.toString())).isEqualTo(day);
  }

  @Provide
  Arbitrary<KnowledgeFact> facts() {
    return Arbitraries.of(FACTS);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static String cell(Object value) {
    return value instanceof Instant moment
        ? moment.atOffset(ZoneOffset.UTC).toLocalDate().toString()
        : value.toString();
  }
}
