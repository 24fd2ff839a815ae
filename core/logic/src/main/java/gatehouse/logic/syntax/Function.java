// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import static gatehouse.logic.syntax.Type.DATE;
import static gatehouse.logic.syntax.Type.NUMBER;
import static gatehouse.logic.syntax.Type.SYMBOL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The functions and operators of the language, one line each: name, form, types. */
public enum Function {
  ADD("+", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  SUBTRACT("-", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  MULTIPLY("*", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  DIVIDE("/", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  REMAINDER("%", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  POWER("^", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  NEGATE("-", Form.PREFIX, true, NUMBER, NUMBER),
  BAND("band", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  BOR("bor", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  BXOR("bxor", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  BSHL("bshl", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  BSHR("bshr", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  BSHRU("bshru", Form.INFIX, true, NUMBER, NUMBER, NUMBER),
  BNOT("bnot", Form.PREFIX, true, NUMBER, NUMBER),
  LAND("land", Form.INFIX, false, NUMBER, NUMBER, NUMBER),
  LOR("lor", Form.INFIX, false, NUMBER, NUMBER, NUMBER),
  LXOR("lxor", Form.INFIX, false, NUMBER, NUMBER, NUMBER),
  LNOT("lnot", Form.PREFIX, false, NUMBER, NUMBER),
  LEAST("min", Form.VARIADIC, false, NUMBER, NUMBER),
  GREATEST("max", Form.VARIADIC, false, NUMBER, NUMBER),
  CAT("cat", Form.VARIADIC, true, SYMBOL, SYMBOL),
  SUBSTR("substr", Form.CALL, false, SYMBOL, SYMBOL, NUMBER, NUMBER),
  STRLEN("strlen", Form.CALL, false, NUMBER, SYMBOL),
  TO_NUMBER("to_number", Form.CALL, false, NUMBER, SYMBOL),
  TO_STRING("to_string", Form.CALL, true, SYMBOL, NUMBER),
  VERSION_COMPARE("version_compare", Form.CALL, false, NUMBER, SYMBOL, SYMBOL),
  DAYS("days", Form.CALL, false, NUMBER, DATE, DATE),
  DATE_OF("to_date", Form.CALL, false, DATE, SYMBOL),
  DATE_TEXT("date_text", Form.CALL, true, SYMBOL, DATE),
  MATCH("match", Form.TEST, false, NUMBER, SYMBOL, SYMBOL),
  CONTAINS("contains", Form.TEST, false, NUMBER, SYMBOL, SYMBOL);

  private enum Form {
    INFIX,
    PREFIX,
    CALL,
    VARIADIC,
    TEST
  }

  private static final Map<String, Function> CALLED =
      Arrays.stream(values())
          .filter(f -> !f.infix() && !f.prefix())
          .collect(Collectors.toUnmodifiableMap(Function::keyword, f -> f));

  private final String keyword;
  private final Form form;
  private final boolean makesValues;
  private final Type result;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<Type> parameters;

  Function(String keyword, Form form, boolean makesValues, Type result, Type... parameters) {
    this.keyword = keyword;
    this.form = form;
    this.makesValues = makesValues;
    this.result = result;
    this.parameters = List.of(parameters);
  }

  /** The function that is written {@code name(...)}. */
  public static Optional<Function> called(String name) {
    return Optional.ofNullable(CALLED.get(name));
  }

  /** The names of all functions that are written {@code name(...)}. */
  static Set<String> names() {
    return CALLED.keySet();
  }

  /** As written in program text. */
  public String keyword() {
    return keyword;
  }

  /** Whether it stands between its arguments. */
  public boolean infix() {
    return form == Form.INFIX;
  }

  /** Whether it is an operator before its one argument. */
  public boolean prefix() {
    return form == Form.PREFIX;
  }

  /** Whether it is true or false of its arguments, and so a condition of its own. */
  public boolean test() {
    return form == Form.TEST;
  }

  /** Whether applying it again and again can make ever new values. */
  public boolean makesValues() {
    return makesValues;
  }

  /** The type of what it gives. */
  public Type result() {
    return result;
  }

  /** The type that the argument at a position must have. */
  public Type parameter(int position) {
    return parameters.get(Math.min(position, parameters.size() - 1));
  }

  /** Whether it can be called with so many arguments. */
  public boolean takes(int arguments) {
    return form == Form.VARIADIC ? arguments >= 2 : arguments == parameters.size();
  }

  /** How many arguments it takes, in words. */
  public String takes() {
    return form == Form.VARIADIC ? "two or more arguments" : parameters.size() + " argument(s)";
  }
}
