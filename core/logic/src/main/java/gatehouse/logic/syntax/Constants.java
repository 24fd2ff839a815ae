// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.OptionalLong;

/** Reads numbers and dates. */
final class Constants {
  private Constants() {}

  static Expr number(Token token, Location at, boolean negative) throws SyntaxFailure {
    String digits = token.text().endsWith("u") ? token.text().replace("u", "") : token.text();
    int radix = digits.startsWith("0x") ? 16 : digits.startsWith("0b") ? 2 : 10;
    try {
      String bare = radix == 10 ? digits : digits.substring(2);
      long value = Long.parseLong(negative ? "-" + bare : bare, radix);
      return new Expr.Constant(new Value.Numeric(value), at);
    } catch (NumberFormatException notANumber) {
      throw new SyntaxFailure(
          at, "'" + token.text() + "' is not a whole number of 64 bits with a sign", "");
    }
  }

  static Expr date(Token token, Location at) throws SyntaxFailure {
    OptionalLong seconds = Dates.parse(token.text());
    if (seconds.isEmpty()) {
      throw new SyntaxFailure(
          at,
          "there is no date " + token.text(),
          "for a subtraction put spaces around the minus signs");
    }
    return new Expr.Constant(new Value.Date(seconds.getAsLong()), at);
  }
}
