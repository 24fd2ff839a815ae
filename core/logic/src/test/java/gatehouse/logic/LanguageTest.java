// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static gatehouse.logic.Programs.tuples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.logic.budget.Budget;
import gatehouse.logic.budget.BudgetExceededException;
import gatehouse.logic.syntax.Annotation;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Type;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // programs of a line or two
class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2 * 3 | 7",
        "2 ^ 3 ^ 2 | 512",
        "-2 ^ 2 | -4",
        "(1 + 2) * 3 | 9",
        "7 % 4 - 10 | -7",
        "5 band 3 bor 8 | 9",
        "1 bshl 40 | 1099511627776",
        "bnot 0 | -1",
        "-1 bshru 60 | 15",
        "5 land 0 lor 3 | 1",
        "2 lxor 7 | 0",
        "lnot 0 + 1 | 2",
        "max(3, 9, 4) | 9",
        "strlen(cat(\"ab\", \"c\", \"d\")) | 4",
        "to_number(substr(\"v1234\", 1, 2)) | 12",
        "version_compare(\"1.9\", \"1.10\") | -1",
        "days(2024-02-28, 2024-03-01) | 2",
        "days(2024-01-01, to_date(\"2024-01-01T23:59:59Z\")) | 0",
        "9223372036854775807 + 1 | -9223372036854775808",
        "0xff | 255",
      })
  void term_constant_hasValue(String term, long value) {
    String program = ".decl n(k:number)\nn(X) :- X = " + term + ".";
    assertThat(tuples(program, "n")).containsExactly("n(" + value + ")");
  }

  @Test
  void term_withoutValue_satisfiesNothing() {
    String program =
        ".decl n(k:number)\nn(X) :- X = 1 / 0.\nn(X) :- X = to_number(\"x\").\nn(1) :- 1 % 0 != 5.";
    assertThat(tuples(program, "n")).isEmpty();
  }

  @Test
  void disjunctionAndSeveralHeads_becomeRules() {
    Program program =
        Programs.compile(
            ".decl a(x:symbol) .decl b(x:symbol) .decl c(x:symbol)\n"
                + "a(X), b(X) :- (c(X) ; a(X)), (b(X) ; X = \"k\").");
    assertThat(program.rules())
        .hasSize(8)
        .extracting(Rule::id)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void negatedGroup_isEachPartNegatedInTurn() {
    String program =
        ".decl a(k:number) .decl b(k:number)\na(1). a(2). a(3). a(4).\n"
            + "b(X) :- a(X), !(X > 1, X != 3 ; X = 1).";
    assertThat(tuples(program, "b")).containsExactly("b(3)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n(X + 1) :- n(X), X < 5.",
        "n(Y) :- n(X), Y = X + 1, 5 >= Y.",
        "n(X - 2) :- n(X), X > -3."
      })
  void recursion_thatCountsToALimit_needsNoBudget(String rule) {
    assertThat(tuples(".decl n(k:number)\nn(1).\n" + rule, "n")).hasSizeBetween(3, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d(X, 0) :- e(X, _). d(Y, A + B) :- d(X, A), e(X, B), e(Y, _), A + B < 9.",
        "d(0, 1). d(I + 1, A * 2) :- d(I, A), I < 9.",
        "d(0, 1). d(I + 1, A + B) :- d(I, A), d(I, B), I < 5.",
        "d(X, 0) :- e(X, _). d(Y, B * 2) :- d(X, _), e(X, B), e(Y, _)."
      })
  void recursion_thatSomethingEnds_needsNoBudget(String rules) {
    String program =
        ".decl e(a:number, b:number)\n.decl d(a:number, b:number)\ne(1, 2). e(2, 3).\n";
    assertThat(tuples(program + rules, "d")).hasSizeBetween(3, 20);
  }

  @Test
  void trueAndFalse_areConditions() {
    String program =
        ".decl n(k:number)\nn(1) :- true. n(2) :- false. n(3) :- !false. n(4) :- n(1), !true.";
    assertThat(tuples(program, "n")).containsExactly("n(1)", "n(3)");
  }

  @Test
  void aggregate_equalToAConstantOrAVariable_isCompared() {
    String facts = ".decl e(a:symbol, n:number)\ne(\"a\", 1). e(\"a\", 2). e(\"b\", 2).\n";
    String rules =
        """
        .decl out(kind:symbol, a:symbol)
        out("assigned", X) :- e(X, _), C = count : { e(X, _) }, C = 1.
        out("reversed", X) :- e(X, _), 1 = C, C = count : { e(X, _) }.
        out("direct", X) :- e(X, _), 1 = count : { e(X, _) }.
        out("sum", X) :- e(X, K), K = sum N : { e(X, N) }.
        out("two", X) :- e(X, _), count : { e(X, _) } = min N : { e("b", N) }.
        """;
    assertThat(tuples(facts + rules, "out"))
        .containsExactly(
            "out(\"assigned\", \"b\")",
            "out(\"direct\", \"b\")",
            "out(\"reversed\", \"b\")",
            "out(\"sum\", \"b\")",
            "out(\"two\", \"a\")");
  }

  @Test
  void bracketsAroundTerms_areNotGroups() {
    String program = ".decl n(k:number)\nn(1).\n.decl m(k:number)\nm(X) :- n(X), (X + 1) * 2 = 4.";
    assertThat(tuples(program, "m")).containsExactly("m(1)");
  }

  @Test
  void aggregates_countEveryWay() {
    String facts = ".decl e(a:symbol, n:number)\ne(\"a\", 1). e(\"a\", 2). e(\"b\", 2).\n";
    String rules =
        """
        .decl out(kind:symbol, n:number)
        out("count", N) :- N = count : { e(_, _) }.
        out("sum", N) :- N = sum K : { e(_, K) }.
        out("min", N) :- N = min K : { e("a", K) }.
        out("max", N) :- N = max K + 1 : { e(_, K) }.
        out("none", N) :- N = count : { e("c", _) }.
        out("never", N) :- N = max K : { e("c", K) }.
        .decl each(a:symbol, n:number)
        each(X, N) :- e(X, _), N = count : { e(X, _) }.
        """;
    assertThat(tuples(facts + rules, "out"))
        .containsExactly(
            "out(\"count\", 3)",
            "out(\"max\", 3)",
            "out(\"min\", 1)",
            "out(\"none\", 0)",
            "out(\"sum\", 5)");
    assertThat(tuples(facts + rules, "each")).containsExactly("each(\"a\", 2)", "each(\"b\", 1)");
  }

  @Test
  void match_hostilePattern_isLinear() {
    String text = "a".repeat(5000) + "b";
    String program =
        ".decl p(a:symbol)\np(\""
            + text
            + "\").\n.decl q(a:symbol)\n"
            + "q(\"yes\") :- p(X), match(\"(a*)*(a*)*c\", X).\n"
            + "q(\"no\") :- p(X), !match(\"(a*)*(a*)*c\", X), contains(\"ab\", X).";
    assertThat(tuples(program, "q")).containsExactly("q(\"no\")");
  }

  @Test
  void dates_compareAndPrint() {
    String program =
        ".decl seen(a:symbol, d:date)\nseen(\"x\", 2024-05-01). seen(\"y\", 2024-05-01T10:00:00Z).\n"
            + ".decl late(a:symbol, d:date)\nlate(X, D) :- seen(X, D), D > 2024-05-01.";
    assertThat(tuples(program, "seen"))
        .containsExactly("seen(\"x\", 2024-05-01)", "seen(\"y\", 2024-05-01T10:00:00Z)");
    assertThat(tuples(program, "late")).containsExactly("late(\"y\", 2024-05-01T10:00:00Z)");
  }

  @Test
  void docAndAnnotations_belongToTheNextClause() {
    Program program =
        Programs.compile(
            """
            /// What is near.
            @kind(word = a.b, list = [1, "two"], fix = revoke(App, "CAMERA"))
            .decl p(a:symbol)
            // not documentation
            /// First line,
            /// second line.
            @step(effort = 7)
            p(X) :- p(X).
            @cost(3) p(X) :- p(X), X != "a".
            """);
    Relation p = program.relations().getFirst();
    Annotation kind = p.annotation("kind").orElseThrow();
    assertThat(p.doc()).isEqualTo("What is near.");
    assertThat(kind.text("word")).contains("a.b");
    assertThat(kind.toString())
        .isEqualTo("@kind(word = a.b, list = [1, \"two\"], fix = revoke(App, \"CAMERA\"))");
    assertThat(program.rules().getFirst().doc()).isEqualTo("First line,\nsecond line.");
    assertThat(program.rules()).extracting(Rule::cost).containsExactly(7L, 3L);
  }

  @Test
  void rule_printed_parsesToItself() {
    String text =
        "p(X) :- e(X, Y), !q(X), (1 + N) * 2 >= - (N), N = sum K : { n(X, K), K > 2 },"
            + " match(\"a\\\"b\", X), Y = cat(X, \"\\t\").";
    String declarations =
        ".decl p(a:symbol) .decl q(a:symbol) .decl e(a:symbol, b:symbol) .decl n(a:symbol, k:number)\n";
    String printed = Programs.compile(declarations + text).rules().getFirst().toString();
    assertThat(Programs.compile(declarations + printed).rules().getFirst().toString())
        .isEqualTo(printed);
  }

  @Test
  void evaluate_recursionWithBudget_stopsAtIt() {
    Program program =
        Programs.compile("@budget(tuples = 50) .decl n(k:number)\nn(1).\nn(X + 1) :- n(X).");
    assertThatThrownBy(() -> program.evaluate(FactSet.EMPTY))
        .isInstanceOf(BudgetExceededException.class)
        .hasMessageContaining("'n' has more than 50 tuples");
  }

  @Test
  void evaluate_recursionThatEndsInsideBudget_isEvaluated() {
    String text = "@budget(50) .decl n(k:number)\nn(1).\nn(X + 1) :- n(X), X < 10.";
    assertThat(tuples(text, "n")).hasSize(10);
  }

  @Test
  void evaluate_overallBudget_stopsAtIt() {
    Program program =
        Programs.compile(
            ".decl a(x:number)\na(1). a(2). a(3).\n.decl b(x:number, y:number)\nb(X, Y) :- a(X), a(Y).");
    assertThatThrownBy(() -> program.evaluate(FactSet.EMPTY, new Budget(5, 1000)))
        .isInstanceOf(BudgetExceededException.class);
    assertThatThrownBy(() -> program.evaluate(FactSet.EMPTY, new Budget(1000, 8)))
        .isInstanceOf(BudgetExceededException.class);
    assertThat(program.evaluate(FactSet.EMPTY, new Budget(12, 9)).size("b")).isEqualTo(9);
  }

  @Test
  void evaluate_hostRelations_needNoDeclaration() throws ProgramException {
    var seen = Relation.of("seen", Column.of("who", Type.SYMBOL), Column.of("day", Type.DATE));
    Program program =
        Program.compile(
            List.of(new SourceText("r.dl", ".decl p(a:symbol)\np(X) :- seen(X, 2024-05-01).")),
            List.of(seen));
    FactSet facts =
        FactSet.builder()
            .add("seen", "ann", LocalDate.of(2024, 5, 1))
            .add("seen", "bob", LocalDate.of(2024, 5, 2))
            .build();
    assertThat(program.evaluate(facts).tuples("p")).containsExactly(Tuple.of("p", "ann"));
    assertThatThrownBy(() -> program.evaluate(FactSet.builder().add("seen", 1).build()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> program.evaluate(FactSet.builder().add("sen", "x").build()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
