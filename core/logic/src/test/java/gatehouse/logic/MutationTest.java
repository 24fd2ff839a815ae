// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import gatehouse.logic.io.FactFileException;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged programs and fact files end in a documented error or none, in bounded time. */
class MutationTest {
  private static final String SEED =
      """
      .type Phone <: symbol
      .decl e(a:Phone, b:symbol) .input e(filename = "e.facts", delimiter = "\\t")
      .decl n(a:symbol, k:number, d:date) .output n
      e("a", "b"). e("b", "c"). n("a", 1 + 2 * 3, 2024-05-01).
      /// Documented.
      @step(effort = 3, list = [1, a.b, "c"])
      .decl p(a:symbol, b:symbol)
      p(X, Y) :- e(X, Y) ; e(Y, X), !n(X, _, _).
      p(X, Z) :- p(X, Y), p(Y, Z), X != Z.
      @budget(tuples = 100) .decl m(k:number)
      m(1). m(X + 1) :- m(X), X < 50 + count : { p(_, _) }.
      .decl q(a:symbol, k:number)
      q(cat(X, "x"), K) :- e(X, _), K = max J - 1 : { n(_, J, _) }, match("[a-c]+|x{2,3}", X).
      """;

  private static final List<String> WORDS =
      List.of(
          "(",
          ")",
          ".",
          ",",
          ":-",
          "!",
          "count : {",
          "}",
          "\"",
          "_",
          "X",
          "p(",
          "9223372036854775807",
          ".decl ",
          "@",
          "///",
          "/*",
          ";",
          "=",
          "2024-05-01",
          "cat(",
          "^",
          "- ",
          "\u0000",
          "é",
          "\t",
          "\n");

  @TempDir private Path folder;

  @Test
  void compile_mutatedProgram_endsAsDocumented() throws Exception {
    programs(Mutations.BRIEF);
  }

  @Test
  @Tag("long")
  void compile_manyMutatedPrograms_endAsDocumented() throws Exception {
    programs(Mutations.LONG);
  }

  @Test
  void read_mutatedFactFile_endsAsDocumented() throws Exception {
    factFiles(Mutations.BRIEF);
  }

  @Test
  @Tag("long")
  void read_manyMutatedFactFiles_endAsDocumented() throws Exception {
    factFiles(Mutations.LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "p((",
        "- ",
        "p(X) :- (",
        "count : { ",
        "[",
        "@a(",
        "@a([",
        "!",
        "((X+",
        "cat("
      })
  void compile_deepNesting_isRefused(String open) {
    String text = ".decl p(k:number)\np(X) :- X = " + open.repeat(200_000);
    Assertions.assertTimeout(Duration.ofSeconds(60), () -> ProgramFuzz.run(text));
    assertThat(Programs.problems(text)).isNotEmpty();
  }

  @Test
  void compile_longChains_areRefusedOrRun() {
    ProgramFuzz.run(".decl p(k:number)\np(X) :- X = 1" + " + 1".repeat(100_000) + ".");
    ProgramFuzz.run(".decl p(k:number)\np(1) :- p(1)" + ", (p(1) ; p(2))".repeat(1_000) + ".");
    ProgramFuzz.run(".decl p(k:number)\np(1) :- p(1)" + ", p(1)".repeat(100_000) + ".");
    assertThatNoException()
        .isThrownBy(() -> ProgramFuzz.run(".decl p(k:number)\n" + "p(1).\n".repeat(50_000)));
  }

  private static void programs(int count) throws Exception {
    Mutations.ofTexts(List.of(SEED))
        .with(WORDS)
        .run(count, input -> ProgramFuzz.run(new String(input, StandardCharsets.UTF_8)));
  }

  private void factFiles(int count) throws Exception {
    Path file = folder.resolve("n.facts");
    Program program = Programs.compile(".decl n(a:symbol, k:number, d:date)\n.input n");
    Relation relation = program.relations().getFirst();
    Directive input = program.directives().getFirst();
    Mutations.ofTexts(List.of("a\t1\t2024-05-01\nb\t-22\t2024-05-01T10:00:00Z\r\n\t0\t7\n"))
        .with(WORDS)
        .allowing(FactFileException.class)
        .run(
            count,
            damaged -> {
              Files.write(file, damaged);
              FactSet facts = FactSet.builder().read(relation, input, file).build();
              assertThat(program.evaluate(facts).size("n")).isLessThan(100);
            });
  }
}
