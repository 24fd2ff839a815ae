// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import gatehouse.logic.syntax.Type;
import gatehouse.logic.syntax.Value;

/** All values of a database as ints; equal values of one type have equal codes. */
public final class Domain {
  /** The code of no value at all, such as a division by zero. */
  public static final int NONE = Integer.MIN_VALUE;

  private final Symbols symbols;
  private final Longs longs;

  public Domain() {
    this(new Symbols(), new Longs());
  }

  private Domain(Symbols symbols, Longs longs) {
    this.symbols = symbols;
    this.longs = longs;
  }

  /** These values and more to come; this domain must not grow any more. */
  public Domain grown() {
    return new Domain(symbols.grown(), longs.grown());
  }

  public Symbols symbols() {
    return symbols;
  }

  /** The code of a number, or of a date in epoch seconds. */
  public int number(long value) {
    return longs.intern(value);
  }

  /** The number, or the date in epoch seconds, of a code. */
  public long asNumber(int code) {
    return longs.value(code);
  }

  public int symbol(String text) {
    return symbols.intern(text);
  }

  public String symbol(int code) {
    return symbols.text(code);
  }

  public int encode(Value value) {
    return value instanceof Value.Symbol s ? symbols.intern(s.text()) : longs.intern(asLong(value));
  }

  /** The code of a value, or {@link #NONE} when no tuple has it. */
  public int find(Value value) {
    if (value instanceof Value.Symbol s) {
      int id = symbols.find(s.text());
      return id < 0 ? NONE : id;
    }
    return longs.find(asLong(value));
  }

  private static long asLong(Value value) {
    return value instanceof Value.Date d ? d.epochSecond() : ((Value.Numeric) value).value();
  }

  public Value decode(Type type, int code) {
    return switch (type) {
      case SYMBOL -> new Value.Symbol(symbols.text(code));
      case NUMBER -> new Value.Numeric(longs.value(code));
      case DATE -> new Value.Date(longs.value(code));
    };
  }

  /** The order of two codes of one type. */
  public int compare(Type type, int a, int b) {
    if (a == b) {
      return 0;
    }
    return type == Type.SYMBOL
        ? symbols.compare(a, b)
        : Long.compare(longs.value(a), longs.value(b));
  }

  /** Memory held, in bytes. */
  public long footprint() {
    return symbols.footprint() + longs.footprint();
  }
}
