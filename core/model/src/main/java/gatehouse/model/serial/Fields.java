// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.Word;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Typed access to the fields of a JSON object; every failure names the field. */
record Fields(Map<String, Object> object) {
  String text(String name) {
    return need(name, String.class, "a text");
  }

  long number(String name) {
    return need(name, Long.class, "a number");
  }

  List<?> list(String name) {
    return need(name, List.class, "a list");
  }

  Instant moment(String name) {
    return moment(name, text(name));
  }

  Optional<Instant> momentIfAny(String name) {
    return object.containsKey(name) ? Optional.of(moment(name)) : Optional.empty();
  }

  Fields fields(String name) {
    return of(need(name, Map.class, "an object"), name);
  }

  <E extends Enum<E> & Word> E word(String name, Class<E> type) {
    String word = text(name);
    return Stream.of(type.getEnumConstants())
        .filter(e -> e.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no %s".formatted(word, name)));
  }

  static Fields of(Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = new java.util.LinkedHashMap<>();
      map.forEach((k, v) -> object.put((String) k, v));
      return new Fields(object);
    }
    throw new IllegalArgumentException("'" + what + "' is not an object");
  }

  static Instant moment(String name, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'%s' in %s is no moment".formatted(text, name), e);
    }
  }

  private <T> T need(String name, Class<T> type, String what) {
    Object value = object.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("'%s' is missing or not %s".formatted(name, what));
    }
    return type.cast(value);
  }
}
