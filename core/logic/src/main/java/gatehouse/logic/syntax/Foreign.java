// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.Map;

/** What Soufflé has and this language has not, and what to write instead. */
final class Foreign {
  static final String RECORDS =
      "give each record a key, and keep its fields in a relation with that key";

  static final String VARIANTS = "give each variant a relation of its own";

  static final String SUBSUMPTION =
      "keep all tuples, and take their min or max by an aggregate in a relation of its own";

  static final String PREPROCESSOR = "expand it first: cpp -P PROGRAM.dl > PLAIN.dl";

  private static final String COMPONENTS = "write out its declarations and rules";
  private static final String FLOATS = "numbers are whole: count in cents or thousandths";

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("comp", COMPONENTS),
          Map.entry("init", COMPONENTS),
          Map.entry("override", COMPONENTS),
          Map.entry("functor", "use the functions of the language, or give the values as facts"),
          Map.entry("limitsize", "@budget(tuples = n) before the .decl stops it, with an error"),
          Map.entry("lattice", "keep all values, and take their min or max by an aggregate"),
          Map.entry("include", "put the text of both files into one"),
          Map.entry("choice", "choose by an aggregate: p(X, Y) :- q(X, _), Y = min Z : q(X, Z)"),
          Map.entry("eqrel", "add the rules r(Y, X) :- r(X, Y). r(X, Z) :- r(X, Y), r(Y, Z)."),
          Map.entry("mean", "divide a sum by a count"),
          Map.entry("range", "give the numbers as facts, or count up by a rule with a limit"),
          Map.entry("ord", "texts are compared with < and > themselves"),
          Map.entry("as", "leave it out: only the base type of a value is checked"),
          Map.entry("autoinc", "number tuples by counting those before them"),
          Map.entry("to_float", FLOATS),
          Map.entry("itof", FLOATS),
          Map.entry("ftoi", FLOATS),
          Map.entry("utof", FLOATS),
          Map.entry("ftou", FLOATS),
          Map.entry("itou", "leave it out: numbers have a sign"),
          Map.entry("utoi", "leave it out: numbers have a sign"),
          Map.entry("to_unsigned", "use to_number: numbers have a sign"));

  private Foreign() {}

  /** What to write instead of a word of Soufflé's; nothing for other words. */
  static String instead(String word) {
    return INSTEAD.getOrDefault(word, "");
  }
}
