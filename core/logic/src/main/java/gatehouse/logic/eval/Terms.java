// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import static gatehouse.logic.data.Domain.NONE;

import gatehouse.logic.data.Domain;
import gatehouse.logic.syntax.Dates;
import gatehouse.logic.syntax.Function;
import gatehouse.logic.text.Versions;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;

/** Compiles functions over terms; where an argument has no value, the function has none. */
final class Terms {
  private Terms() {}

  static Term call(Function function, Term[] arguments) {
    return switch (function) {
      case ADD -> numbers(arguments, Long::sum);
      case SUBTRACT -> numbers(arguments, (a, b) -> a - b);
      case MULTIPLY -> numbers(arguments, (a, b) -> a * b);
      case DIVIDE -> divided(arguments, (a, b) -> a / b);
      case REMAINDER -> divided(arguments, (a, b) -> a % b);
      case POWER -> power(arguments);
      case BAND -> numbers(arguments, (a, b) -> a & b);
      case BOR -> numbers(arguments, (a, b) -> a | b);
      case BXOR -> numbers(arguments, (a, b) -> a ^ b);
      case BSHL -> numbers(arguments, (a, b) -> a << b);
      case BSHR -> numbers(arguments, (a, b) -> a >> b);
      case BSHRU -> numbers(arguments, (a, b) -> a >>> b);
      case LAND -> numbers(arguments, (a, b) -> a != 0 && b != 0 ? 1 : 0);
      case LOR -> numbers(arguments, (a, b) -> a != 0 || b != 0 ? 1 : 0);
      case LXOR -> numbers(arguments, (a, b) -> a != 0 ^ b != 0 ? 1 : 0);
      case LNOT ->
          strict(arguments, (domain, c) -> domain.number(domain.asNumber(c[0]) == 0 ? 1 : 0));
      case LEAST -> numbers(arguments, Math::min);
      case GREATEST -> numbers(arguments, Math::max);
      case NEGATE -> strict(arguments, (domain, c) -> domain.number(-domain.asNumber(c[0])));
      case BNOT -> strict(arguments, (domain, c) -> domain.number(~domain.asNumber(c[0])));
      case CAT -> strict(arguments, Terms::cat);
      case SUBSTR -> strict(arguments, Terms::substring);
      case STRLEN -> strict(arguments, (domain, c) -> domain.number(length(domain.symbol(c[0]))));
      case TO_NUMBER -> strict(arguments, (domain, c) -> parsed(domain, domain.symbol(c[0])));
      case TO_STRING ->
          strict(arguments, (domain, c) -> domain.symbol(Long.toString(domain.asNumber(c[0]))));
      case VERSION_COMPARE ->
          strict(
              arguments,
              (domain, c) ->
                  domain.number(Versions.compare(domain.symbol(c[0]), domain.symbol(c[1]))));
      case DAYS ->
          strict(
              arguments,
              (domain, c) ->
                  domain.number(
                      Math.floorDiv(domain.asNumber(c[1]) - domain.asNumber(c[0]), 86_400L)));
      case DATE_OF -> strict(arguments, (domain, c) -> date(domain, domain.symbol(c[0])));
      case DATE_TEXT ->
          strict(arguments, (domain, c) -> domain.symbol(Dates.format(domain.asNumber(c[0]))));
      case MATCH, CONTAINS -> throw new IllegalArgumentException(function.keyword() + " is a test");
    };
  }

  private interface Codes {
    int apply(Domain domain, int[] codes);
  }

  private static Term strict(Term[] arguments, Codes function) {
    return frame -> {
      int[] codes = new int[arguments.length];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = arguments[i].code(frame);
        if (codes[i] == NONE) {
          return NONE;
        }
      }
      return function.apply(frame.domain, codes);
    };
  }

  private static Term numbers(Term[] arguments, LongBinaryOperator operator) {
    return strict(
        arguments,
        (domain, codes) -> {
          long value = domain.asNumber(codes[0]);
          for (int i = 1; i < codes.length; i++) {
            value = operator.applyAsLong(value, domain.asNumber(codes[i]));
          }
          return domain.number(value);
        });
  }

  private static Term divided(Term[] arguments, LongBinaryOperator operator) {
    return strict(
        arguments,
        (domain, codes) -> {
          long divisor = domain.asNumber(codes[1]);
          return divisor == 0
              ? NONE
              : domain.number(operator.applyAsLong(domain.asNumber(codes[0]), divisor));
        });
  }

  private static Term power(Term[] arguments) {
    return strict(
        arguments,
        (domain, codes) -> {
          long exponent = domain.asNumber(codes[1]);
          long base = domain.asNumber(codes[0]);
          if (exponent < 0) {
            return NONE;
          }
          long value = 1;
          for (long e = exponent; e > 0; e >>= 1) {
            value = (e & 1) == 1 ? value * base : value;
            base *= base;
          }
          return domain.number(value);
        });
  }

  private static int cat(Domain domain, int[] codes) {
    var text = new StringBuilder();
    Arrays.stream(codes).forEach(code -> text.append(domain.symbol(code)));
    return text.length() > LONGEST ? NONE : domain.symbol(text.toString());
  }

  /** Text made by rules ends here: doubling it in a recursion must not exhaust memory. */
  private static final int LONGEST = 1 << 16;

  private static long length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int substring(Domain domain, int[] codes) {
    String text = domain.symbol(codes[0]);
    long from = domain.asNumber(codes[1]);
    long count = domain.asNumber(codes[2]);
    long length = length(text);
    if (from < 0 || from > length || count < 0) {
      return NONE;
    }
    int start = text.offsetByCodePoints(0, (int) from);
    int end = text.offsetByCodePoints(start, (int) Math.min(count, length - from));
    return domain.symbol(text.substring(start, end));
  }

  private static int parsed(Domain domain, String text) {
    try {
      return domain.number(Long.parseLong(text.strip()));
    } catch (NumberFormatException notANumber) {
      return NONE;
    }
  }

  private static int date(Domain domain, String text) {
    OptionalLong seconds = Dates.parse(text);
    return seconds.isPresent() ? domain.number(seconds.getAsLong()) : NONE;
  }
}
