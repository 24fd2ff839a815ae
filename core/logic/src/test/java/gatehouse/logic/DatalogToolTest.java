// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.logic.io.FactFileException;
import gatehouse.logic.tool.DatalogOptions;
import gatehouse.logic.tool.DatalogResult;
import gatehouse.logic.tool.DatalogTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatalogToolTest {
  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void write() throws IOException {
    program = folder.resolve("p.dl");
    Files.writeString(
        program,
        """
        .decl edge(a:symbol, b:symbol) .input edge
        .decl weight(a:symbol, k:number) .input weight(filename = "w.csv", delimiter = ",", headers = true)
        .decl path(a:symbol, b:symbol) .printsize path
        .output path
        /// A step and the rest of the way.
        path(X, Y) :- edge(X, Y).
        path(X, Z) :- path(X, Y), edge(Y, Z).
        .decl heavy(n:number) .output heavy, edge(filename = "out.tsv", headers = true)
        heavy(N) :- N = sum K : { weight(_, K) }.
        """);
    Files.writeString(folder.resolve("edge.facts"), "b\tc\r\na\tb\na\tb\nc\t");
    Files.writeString(folder.resolve("w.csv"), "a,k\nx,-5\ny,12\n");
  }

  @Test
  void run_wholeProgram_printsSizesWritesFilesExplains() throws Exception {
    var out = new StringBuilder();
    var options =
        new DatalogOptions(
            folder,
            Optional.of(folder.resolve("out")),
            true,
            List.of("path(\"a\", \"c\")", "path(\"c\", \"a\")", "path(_, \"c\")"),
            false);
    DatalogResult result = DatalogTool.run(program, options, out);
    String name = program.toString();
    assertThat(out.toString())
        .isEqualTo(
            """
            edge\t3
            weight\t2
            path\t6
            heavy\t1
            [1] path("a", "c")  cost 2, by the rule at %1$s:7:1
              [2] path("a", "b")  cost 1, by the rule at %1$s:6:1
                " A step and the rest of the way.
                [3] edge("a", "b")  given
              [4] edge("b", "c")  given
            path("c", "a")  does not hold
            path(_, "c")  holds of 2 tuples; the cheapest to reach is
            [1] path("b", "c")  cost 1, by the rule at %1$s:6:1
              " A step and the rest of the way.
              [2] edge("b", "c")  given
            """
                .formatted(name));
    assertThat(result.unproved()).containsExactly("path(\"c\", \"a\")");
    assertThat(folder.resolve("out/path.csv")).hasContent("a\t\na\tb\na\tc\nb\t\nb\tc\nc\t\n");
    assertThat(folder.resolve("out/heavy.csv")).hasContent("7\n");
    assertThat(folder.resolve("out/out.tsv")).hasContent("a\tb\na\tb\nb\tc\nc\t\n");
  }

  @Test
  void run_badLine_namesFileAndLine() throws IOException {
    Files.writeString(folder.resolve("w.csv"), "a,k\nx,-5\ny,twelve\n");
    assertThatThrownBy(this::run)
        .isInstanceOf(FactFileException.class)
        .hasMessageEndingWith("w.csv:3: column 'k' of 'weight' is a number, not \"twelve\"");
    Files.writeString(folder.resolve("w.csv"), "a,k\nx,-5,9\n");
    assertThatThrownBy(this::run)
        .hasMessageEndingWith("w.csv:2: 3 field(s) where 'weight' has 2 columns");
    Files.writeString(folder.resolve("w.csv"), "a,k\nx\n");
    assertThatThrownBy(this::run)
        .hasMessageEndingWith("w.csv:2: 1 field(s) where 'weight' has 2 columns");
  }

  @Test
  void run_missingFacts_saysWhoAsksForThem() throws IOException {
    Files.delete(folder.resolve("edge.facts"));
    assertThatThrownBy(this::run)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("edge.facts, the facts of 'edge' that")
        .hasMessageContaining("p.dl:1:");
  }

  private DatalogResult run() throws Exception {
    var options = new DatalogOptions(folder, Optional.empty(), true, List.of(), true);
    return DatalogTool.run(program, options, new StringBuilder());
  }
}
