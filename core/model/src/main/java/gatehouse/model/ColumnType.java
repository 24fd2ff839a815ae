// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One record component as a column.
 *
 * @param type what rules see
 * @param words the words an enum column may hold
 * @param accessor reads the component
 * @param parser makes the component out of what rules see
 */
record ColumnType(
    Relation.Type type, List<String> words, Method accessor, Function<Object, Object> parser) {

  static ColumnType of(RecordComponent component) {
    Class<?> java = component.getType();
    Method accessor = component.getAccessor();
    if (java == long.class) {
      return new ColumnType(Relation.Type.NUMBER, List.of(), accessor, ColumnType::number);
    }
    if (java == Instant.class) {
      return new ColumnType(Relation.Type.DATE, List.of(), accessor, ColumnType::moment);
    }
    if (java == LocalDate.class) {
      return new ColumnType(Relation.Type.DATE, List.of(), accessor, ColumnType::day);
    }
    if (java == boolean.class) {
      return new ColumnType(
          Relation.Type.SYMBOL, List.of("yes", "no"), accessor, v -> yesOrNo(text(v)));
    }
    if (java.isEnum()) {
      List<String> words = Stream.of(java.getEnumConstants()).map(c -> ((Word) c).word()).toList();
      return new ColumnType(
          Relation.Type.SYMBOL, words, accessor, v -> constant(java, words, text(v)));
    }
    return new ColumnType(Relation.Type.SYMBOL, List.of(), accessor, symbol(java));
  }

  /** The column as rules see it. */
  Object read(Fact fact) {
    Object value;
    try {
      value = accessor.invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError("fact records and their accessors are public", e);
    }
    return switch (value) {
      case Long number -> number;
      case Instant moment -> moment;
      case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
      case Boolean yes -> yes ? "yes" : "no";
      case Word word -> word.word();
      default -> value.toString();
    };
  }

  Object parse(Object value) {
    return parser.apply(value);
  }

  private static Function<Object, Object> symbol(Class<?> java) {
    if (java == String.class) {
      return ColumnType::text;
    }
    if (java == PhoneId.class) {
      return v -> new PhoneId(text(v));
    }
    if (java == AppId.class) {
      return v -> new AppId(text(v));
    }
    if (java == DeviceId.class) {
      return v -> new DeviceId(text(v));
    }
    if (java == SegmentId.class) {
      return v -> new SegmentId(text(v));
    }
    if (java == AccountId.class) {
      return v -> new AccountId(text(v));
    }
    if (java == LinkId.class) {
      return v -> new LinkId(text(v));
    }
    if (java == PackageName.class) {
      return v -> new PackageName(text(v));
    }
    if (java == ArtefactId.class) {
      return v -> new ArtefactId(text(v));
    }
    throw new AssertionError("no column holds a " + java.getName());
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("not a text: " + value);
  }

  private static Long number(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("not a number: " + value);
  }

  private static Instant moment(Object value) {
    if (value instanceof Instant moment) {
      return moment;
    }
    throw new IllegalArgumentException("not a moment: " + value);
  }

  private static LocalDate day(Object value) {
    return moment(value).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static Boolean yesOrNo(String word) {
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no: " + word);
    };
  }

  private static Object constant(Class<?> java, List<String> words, String word) {
    int index = words.indexOf(word);
    if (index < 0) {
      throw new IllegalArgumentException("not one of " + words + ": " + word);
    }
    return java.getEnumConstants()[index];
  }
}
