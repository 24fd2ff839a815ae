// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatalogCommandTest {
  private static final String REACH =
      """
      .decl edge(from: symbol, to: symbol)
      .input edge
      .decl reach(from: symbol, to: symbol)
      .output reach
      .printsize reach
      reach(X, Y) :- edge(X, Y).
      reach(X, Z) :- reach(X, Y), edge(Y, Z).
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeProgram() throws IOException {
    Files.writeString(folder.resolve("reach.dl"), REACH);
    Files.writeString(folder.resolve("edge.facts"), "a\tb\nb\tc\n");
  }

  @Test
  void datalog_withoutOptions_printsOutputsAsSouffleDoes() {
    Run run = Run.in(folder, "datalog", "reach.dl");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            ---------------
            reach
            ===============
            a\tb
            a\tc
            b\tc
            ===============
            reach\t3
            """);
  }

  @Test
  void datalog_output_writesFiles() throws IOException {
    Run run = Run.in(folder, "datalog", "reach.dl", "--output", "new/out");

    assertThat(run.out()).isEqualTo("reach\t3\n");
    assertThat(folder.resolve("new/out/reach.csv")).hasContent("a\tb\na\tc\nb\tc\n");
  }

  @Test
  void datalog_sizes_printsEveryRelation() {
    assertThat(Run.in(folder, "datalog", "reach.dl", "--sizes").out())
        .isEqualTo("edge\t2\nreach\t3\n");
  }

  @Test
  void datalog_timings_tellsPartsAndSizes() {
    assertThat(Run.in(folder, "datalog", "reach.dl", "--timings").out())
        .contains("load ")
        .contains("inference ")
        .contains("3 derivations");
  }

  @Test
  void datalog_why_printsTheProof() {
    Run run = Run.in(folder, "datalog", "reach.dl", "--sizes", "--why", "reach(\"a\", \"c\")");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("reach(\"a\", \"c\")").contains("edge(\"b\", \"c\")");
  }

  @Test
  void datalog_whyOfWhatDoesNotHold_isNothingToLookAt() {
    Run run = Run.in(folder, "datalog", "reach.dl", "--why", "reach(\"c\", _)");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("does not hold");
  }

  @Test
  void datalog_missingProgram_isUsageError() {
    Run run = Run.in(folder, "datalog", "none.dl");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("gatehouse: there is no program none.dl\n");
  }

  @Test
  void datalog_missingFacts_isUsageErrorThatNamesFileAndRelation() {
    Run run = Run.in(folder, "datalog", "reach.dl", "--facts", "elsewhere");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("elsewhere/edge.facts").contains("'edge'");
  }

  @Test
  void datalog_badFacts_isBadKnowledgeWithItsLine() throws IOException {
    Files.writeString(folder.resolve("edge.facts"), "a\tb\nalone\n");

    Run run = Run.in(folder, "datalog", "reach.dl");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("edge.facts:2: ");
  }

  @Test
  void datalog_badProgram_isBadKnowledgeWithEveryError() throws IOException {
    Files.writeString(folder.resolve("bad.dl"), REACH + "reach(X, Y) :- edges(X, Y).\n");

    Run run = Run.in(folder, "datalog", "bad.dl");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("bad.dl:8:").contains("'edges'").contains("did you mean 'edge'");
  }

  @Test
  void datalog_binaryProgram_isBadKnowledge() throws IOException {
    Files.write(folder.resolve("bad.dl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    assertThat(Run.in(folder, "datalog", "bad.dl").code()).isEqualTo(5);
  }
}
