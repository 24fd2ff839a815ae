// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of fact, read from the records themselves. */
public final class Vocabulary {
  /** Raised when a kind of fact changes its columns; old serial forms are then migrated. */
  public static final int VERSION = 1;

  private static final List<FactType> TYPES = kinds(Fact.class).map(FactType::of).toList();
  private static final Map<String, FactType> BY_NAME =
      TYPES.stream().collect(Collectors.toUnmodifiableMap(t -> t.relation().name(), identity()));
  private static final Map<Class<?>, FactType> BY_KIND =
      TYPES.stream().collect(Collectors.toUnmodifiableMap(t -> t.relation().kind(), identity()));

  private Vocabulary() {}

  /** Every relation, grouped by subject, in the order of declaration. */
  public static List<Relation> relations() {
    return TYPES.stream().map(FactType::relation).toList();
  }

  /** The relation of this name. */
  public static Optional<Relation> relation(String name) {
    return Optional.ofNullable(BY_NAME.get(name)).map(FactType::relation);
  }

  /** The relation of a fact. */
  public static Relation relationOf(Fact fact) {
    return type(fact).relation();
  }

  /**
   * A fact's columns as rules see them: {@link String}, {@link Long} or {@link java.time.Instant}.
   */
  public static List<Object> values(Fact fact) {
    return type(fact).values(fact);
  }

  /** The first column of a fact, its subject, as rules see it. */
  public static Object subject(Fact fact) {
    return type(fact).subject(fact);
  }

  /**
   * The fact of this relation with these columns.
   *
   * @throws IllegalArgumentException when there is no such relation, or the columns do not fit
   */
  public static Fact fact(String relation, List<?> values) {
    FactType type = BY_NAME.get(relation);
    if (type == null) {
      throw new IllegalArgumentException("no kind of fact is called " + relation);
    }
    return type.fact(values);
  }

  @SuppressWarnings("NullAway") // every record under Fact is in the map
  private static FactType type(Fact fact) {
    return BY_KIND.get(fact.getClass());
  }

  private static <T> Function<T, T> identity() {
    return Function.identity();
  }

  private static Stream<Class<? extends Fact>> kinds(Class<?> family) {
    Class<?>[] permitted = family.getPermittedSubclasses();
    return permitted == null
        ? Stream.of(family.asSubclass(Fact.class))
        : Stream.of(permitted).flatMap(Vocabulary::kinds);
  }
}
