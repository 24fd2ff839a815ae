// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.syntax.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // programs of a line or two
class DiagnosticsTest {
  private static final String DECLARATIONS =
      ".decl edge(a:symbol, b:symbol)\n.decl size(a:symbol, n:number)\n.decl seen(a:symbol, d:date)\n"
          + ".decl p(a:symbol)\n.decl q(a:symbol)\n";

  /** Each rule stands on line 6; the message and the suggestion only need to begin so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "p(X) :- egde(X, _).            | 9  | unknown relation 'egde'      | did you mean 'edge'?",
        "p(X) :- edge(X).               | 9  | 'edge' has 2 columns, not 1  | it is declared as edge(",
        "p(X) :- size(_, X).            | 3  | column 'a' of 'p' is a symbol, and X is a number | to_string",
        "p(X) :- edge(X, 5).            | 17 | column 'b' of 'edge' is a symbol, and 5 is a number | to_string",
        "p(X) :- seen(X, \"2024\").     | 17 | column 'd' of 'seen' is a date | write a date as",
        "p(X) :- size(X, N), N < \"3\". | 21 | cannot compare N is a number | to_number",
        "p(X) :- edge(_, _).            | 3  | variable 'X' in the head is not bound | use it in",
        "p(X) :- edge(X, _), !q(Y).     | 24 | variable 'Y' in a negated atom is not bound | use it in",
        "p(X) :- edge(X, _), Y < 3.     | 21 | variable 'Y' in a comparison is not bound | use it in",
        "p(X) :- edge(X, _), 3 < count : { size(Y, N), N > M }. | 51 | variable 'M' in a comparison is not bound | use it in",
        "p(X) :- q(X), !p(X).           | 16 | 'p' is negated or aggregated, and depends on the outcome: p -> not p | break",
        "p(cat(X, \"a\")) :- p(X).      | 3  | 'cat(X, \"a\")' makes new values in a recursion of 'p' | declare it with @budget",
        "p(X) :- edge(X, _), match(\"(\", X). | 27 | not a pattern: '(' without ')' | ``",
        "p(X) :- edge(X, _)             | 19 | expected '.' at the end of the clause and found the end | ``",
        "p(_) :- edge(_, _).            | 3  | '_' in the head stands for no value | name the variable",
        "p(X) :- edge(X, \"abc).        | 17 | cannot read | ``",
        "p(X) :- X.                     | 10 | expected a comparison after 'X' | a relation is",
        "p(X) :- edge(X, 1.5).          | 17 | cannot read '1.5' | numbers are whole",
        ".decl r(a:sybol)               | 11 | unknown type 'sybol' | did you mean 'symbol'?",
        ".decl p(a:symbol)              | 7  | relation 'p' is declared twice | first at t.dl:4:7",
        ".input nowhere                 | 8  | unknown relation 'nowhere' | ``",
        ".comp C                        | 2  | '.comp' is not part of the language | write out its",
        "#include \"x.dl\"               | 1  | preprocessor lines are not part of the language | expand it",
        ".decl r(a:number) choice-domain a | 19 | 'choice' is not part of the language | choose by",
        ".type L = [x:number]           | 11 | there are no records | give each record a key",
        ".type V = A { x:number }       | 13 | there are no variants | give each variant",
        ".decl r(a:float)               | 11 | there are no floating-point numbers | use number",
        ".decl r(a:Zebra)               | 11 | unknown type 'Zebra' | declare it: .type Zebra",
        ".input p(IO = sqlite)          | 8  | no input is read from 'sqlite' | leave IO out",
        ".output p(compress = true)     | 9  | 'compress' is not part of the language | compress",
        ".output p(filname = \"x\")     | 9  | unknown parameter 'filname' | did you mean 'filename'?",
        "p(X) <= p(Y) :- edge(X, Y).    | 6  | subsumption is not part of the language | keep all",
        "p(nil) :- q(_).                | 3  | there are no records, and so no nil | give each record",
        "size(X, range(1, 9)) :- q(X).  | 9  | unknown function 'range' | give the numbers",
        "size(X, mean N : size(X, N)) :- q(X). | 9 | there is no aggregate 'mean' | divide a sum",
        "size(X, N + 1) :- size(X, N), N > 5. | 11 | '(N + 1)' makes new values | declare it with @budget",
        "size(X, M + 1) :- size(X, N), M = 0 - N, M < 5. | 11 | '(M + 1)' makes new values | declare it",
        "size(X, N * 2) :- size(X, N), q(X). | 11 | '(N * 2)' makes new values | declare it",
        "size(X, - N) :- size(X, N).    | 9  | '- (N)' makes new values | declare it",
        "size(X, M * 2) :- size(X, N), M = N. | 11 | '(M * 2)' makes new values | declare it",
        "p(X) :- seen(X, 2024-02-30).   | 17 | there is no date 2024-02-30 | for a subtraction",
        "p(X) :- edge(X, nosuch(X)).    | 17 | unknown function 'nosuch' | ``",
        "p(substr(X, 1)) :- q(X).       | 3  | substr takes 3 argument(s), not 2 | ``",
      })
  void compile_badRule_saysWhereAndWhat(
      String rule, int column, String message, String suggestion) {
    Diagnostic first =
        Programs.problems(DECLARATIONS + rule).stream()
            .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
            .findFirst()
            .orElseThrow();
    assertThat(first.message()).startsWith(message);
    assertThat(first.line()).isEqualTo(6);
    assertThat(first.column()).isEqualTo(column);
    assertThat(first.source()).isEqualTo("t.dl");
    assertThat(first.suggestion()).startsWith(suggestion);
  }

  @Test
  void compile_manyProblems_reportsAllInOrder() {
    List<Diagnostic> problems =
        Programs.problems(
            DECLARATIONS + "p(X) :- nope(X).\np(Y) :- q(X).\np( :- q(X).\nq(X) :- p(X, X).");
    assertThat(problems.stream().map(Diagnostic::line).toList()).contains(6, 7, 8, 9).isSorted();
  }

  @Test
  void compile_cycleThroughNegation_showsTheCycle() {
    String rules =
        "p(X) :- q(X), !r(X).\n.decl r(a:symbol)\nr(X) :- s(X).\n.decl s(a:symbol)\ns(X) :- p(X).";
    assertThat(Programs.problems(DECLARATIONS + rules).getFirst().message())
        .endsWith("p -> not r -> s -> p");
  }

  @Test
  void compile_variableUsedOnce_warns() {
    Program program = Programs.compile(DECLARATIONS + "p(X) :- edge(X, Other).");
    assertThat(program.warnings())
        .containsExactly(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                "t.dl",
                6,
                17,
                "variable 'Other' is used only once",
                "write _ instead"));
  }

  /** Whatever else is said would only follow from what is refused. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".type L = [x:number, next:L]\n.decl l(x:L, n:number)\nl(1, 2). size(X, N) :- l(X, N).",
        ".type V = A { x:number } | B {}\n.decl v(x:V)\nv(1).",
        ".type F <: float\n.decl f(x:F)\nf(1).",
        ".type G <: Nowhere\n.decl g(x:G)\ng(1).",
        ".decl h(x:Nowhere)\nh(1).",
        ".decl c(x:number) choice-domain x\nc(1).",
        ".comp C { .decl inside(x:symbol)\n inside(X) :- nothing(X). }\np(X) :- q(X).",
        "p(X) :- (q(X) ; edge(X, _)), nowhere(X)."
      })
  void compile_refused_isSaidOnce(String text) {
    assertThat(Programs.problems(DECLARATIONS + text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p(X), q(Y) :- edge(X, Y).",
        "p(X) :- edge(X, Y), (q(Y) ; q(X)).",
        "p(X), q(\"k\") :- (edge(X, _) ; q(X)).",
        "p(X) :- q(X), 2 < count : { edge(X, Y), edge(Y, X) }."
      })
  void compile_variableThatAnotherPartOfTheClauseUses_doesNotWarn(String clause) {
    assertThat(Programs.compile(DECLARATIONS + clause).warnings()).isEmpty();
  }

  @Test
  void compile_variableUsedOnceInEachAlternative_warnsOfBoth() {
    assertThat(Programs.compile(DECLARATIONS + "p(X) :- edge(X, Y) ; size(X, Y).").warnings())
        .hasSize(2);
  }

  @Test
  void compile_variableNamedInAnnotation_doesNotWarn() {
    Program program =
        Programs.compile(DECLARATIONS + "@message(\"m\", who = Other) p(X) :- edge(X, Other).");
    assertThat(program.warnings()).isEmpty();
  }
}
