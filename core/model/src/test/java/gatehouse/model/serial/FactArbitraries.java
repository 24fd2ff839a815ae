// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.Relation;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Observations of every kind of fact. */
final class FactArbitraries {
  private FactArbitraries() {}

  static Arbitrary<Observed<?>> observed(Relation relation) {
    Arbitrary<Source> source = Combinators.combine(digest(), locator(), name()).as(Source::new);
    Arbitrary<Period> period =
        Combinators.combine(moment(), moment().injectNull(0.5), Arbitraries.of(true, false))
            .as((seen, from, ends) -> new Period(seen, from, ends ? from : null));
    return Combinators.combine(
            fact(relation), source, Arbitraries.of(Assurance.class), period, name())
        .as((f, s, a, p, run) -> new Observed<>(f, s, a, p, new RunId(run)));
  }

  private static Arbitrary<Fact> fact(Relation relation) {
    var components = relation.kind().getRecordComponents();
    Arbitrary<List<Object>> values = Arbitraries.just(List.of());
    for (int i = 0; i < components.length; i++) {
      Class<?> type = components[i].getType();
      Arbitrary<?> column = column(relation.columns().get(i), type);
      values =
          Combinators.combine(values, column)
              .as(
                  (row, value) -> {
                    List<Object> longer = new java.util.ArrayList<>(row);
                    longer.add(value);
                    return longer;
                  });
    }
    return values.map(row -> Vocabulary.fact(relation.name(), row));
  }

  private static Arbitrary<?> column(Relation.Column column, Class<?> type) {
    if (!column.words().isEmpty()) {
      return Arbitraries.of(column.words());
    }
    return switch (column.type()) {
      case NUMBER -> Arbitraries.longs();
      case DATE ->
          type == LocalDate.class ? moment().map(m -> m.truncatedTo(ChronoUnit.DAYS)) : moment();
      case SYMBOL -> {
        if (type == ArtefactId.class) {
          yield digest().map(ArtefactId::sha256);
        }
        yield type == String.class ? Arbitraries.strings().ofMaxLength(12) : name();
      }
    };
  }

  private static Arbitrary<Locator> locator() {
    Arbitrary<Locator> place =
        Arbitraries.oneOf(
            Arbitraries.just(new Locator.Whole()),
            Arbitraries.longs().greaterOrEqual(0).map(Locator.Line::new),
            Arbitraries.longs().greaterOrEqual(0).map(Locator.Offset::new),
            Arbitraries.strings().ofMaxLength(9).map(Locator.Part::new));
    return Combinators.combine(place, Arbitraries.strings().ofMaxLength(9).list().ofMaxSize(3))
        .as(
            (inner, entries) -> {
              Locator at = inner;
              for (String entry : entries) {
                at = new Locator.Inside(entry, at);
              }
              return at;
            });
  }

  private static Arbitrary<ArtefactId> digest() {
    return Arbitraries.integers().map(n -> new ArtefactId("%064x".formatted(n)));
  }

  private static Arbitrary<Instant> moment() {
    return Arbitraries.longs().between(-2_000_000_000L, 4_000_000_000L).map(Instant::ofEpochSecond);
  }

  private static Arbitrary<String> name() {
    return Arbitraries.strings()
        .withCharRange('a', '\u9fff')
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(s -> !s.isBlank() && s.chars().noneMatch(Character::isISOControl));
  }
}
