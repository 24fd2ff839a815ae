// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

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
import gatehouse.model.fact.KnowledgeFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Facts that no home has: every kind at random, about few things, full of contradictions. */
final class OddFacts {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final List<String> FAMILIES =
      List.of("phone", "app", "device", "segment", "account");
  private static final List<String> WORDS = List.of("", "a", "yes", "no", "internet", "any", "家");

  private final Random random;

  private OddFacts(long seed) {
    random = new Random(seed);
  }

  /** So many facts of each kind. */
  static List<Observed<?>> of(long seed, int each) {
    OddFacts odd = new OddFacts(seed);
    List<Observed<?>> facts = new ArrayList<>();
    for (Relation relation : Vocabulary.relations()) {
      for (int i = 0; i < each && !KnowledgeFact.class.isAssignableFrom(relation.kind()); i++) {
        odd.fact(relation).map(OddFacts::observed).ifPresent(facts::add);
      }
    }
    return facts;
  }

  static Observed<?> observed(Fact fact) {
    Source source =
        new Source(new ArtefactId("%064x".formatted(7)), new Locator.Whole(), "odd facts");
    return new Observed<>(fact, source, Assurance.DEVICE, Period.seenAt(NOON), new RunId("odd"));
  }

  /** A fact with values at random, unless they do not fit. */
  private Optional<Fact> fact(Relation relation) {
    try {
      List<Object> values = relation.columns().stream().map(this::value).toList();
      return Optional.of(Vocabulary.fact(relation.name(), values));
    } catch (IllegalArgumentException doesNotFit) {
      return Optional.empty();
    }
  }

  private Object value(Relation.Column column) {
    return switch (column.type()) {
      case NUMBER -> (long) random.nextInt(500) - 50;
      case DATE -> NOON.plusSeconds(random.nextInt(80_000_000) - 40_000_000L);
      case SYMBOL -> symbol(column);
    };
  }

  private String symbol(Relation.Column column) {
    if (!column.words().isEmpty()) {
      return column.words().get(random.nextInt(column.words().size()));
    }
    String told = (column.name() + " " + column.meaning()).toLowerCase(Locale.ROOT);
    return FAMILIES.stream()
        .filter(told::contains)
        .findFirst()
        .map(family -> family + ":" + random.nextInt(4))
        .orElseGet(() -> WORDS.get(random.nextInt(WORDS.size())));
  }
}
