// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A constant; the order is by kind, then text in code point order, numbers and dates by size. */
public sealed interface Value extends Comparable<Value> {

  /** Text. */
  record Symbol(String text) implements Value {
    @Override
    public Type type() {
      return Type.SYMBOL;
    }

    @Override
    public String toString() {
      return Quoting.quote(text);
    }
  }

  /** A signed 64-bit number. */
  record Numeric(long value) implements Value {
    @Override
    public Type type() {
      return Type.NUMBER;
    }

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** Seconds since 1970-01-01T00:00:00Z. */
  record Date(long epochSecond) implements Value {
    @Override
    public Type type() {
      return Type.DATE;
    }

    @Override
    public String toString() {
      return Dates.format(epochSecond);
    }
  }

  /**
   * The value of a Java object: String, Integer, Long, LocalDate (its midnight in UTC), Instant.
   */
  static Value of(Object value) {
    return switch (value) {
      case Value v -> v;
      case String s -> new Symbol(s);
      case Long n -> new Numeric(n);
      case Integer n -> new Numeric(n);
      case Instant t -> new Date(t.getEpochSecond());
      case LocalDate d -> new Date(d.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
      default ->
          throw new IllegalArgumentException(
              "a value is a String, Integer, Long, LocalDate or Instant, not a "
                  + value.getClass().getName());
    };
  }

  /** The column type that holds this value. */
  Type type();

  /** The value as Soufflé prints it in a file: text without quotes. */
  default String plain() {
    return this instanceof Symbol s ? s.text() : toString();
  }

  /** The moment of a date; throws DateTimeException outside the years that Java can tell. */
  static Instant instant(Date date) throws DateTimeException {
    return Instant.ofEpochSecond(date.epochSecond());
  }

  @Override
  default int compareTo(Value other) {
    if (this instanceof Symbol a && other instanceof Symbol b) {
      return CodePoints.compare(a.text(), b.text());
    }
    if (this instanceof Numeric a && other instanceof Numeric b) {
      return Long.compare(a.value(), b.value());
    }
    if (this instanceof Date a && other instanceof Date b) {
      return Long.compare(a.epochSecond(), b.epochSecond());
    }
    return type().compareTo(other.type());
  }
}
