// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FactsCommandTest {
  private final Path root = Path.of(System.getProperty("gatehouse.root"));

  @Test
  void facts_withoutNames_printsEveryRelation() {
    String out = Run.in(root, "facts").out();

    for (Relation relation : Vocabulary.relations()) {
      assertThat(out).contains(relation.name() + "(").contains(relation.meaning());
    }
  }

  @Test
  void facts_oneName_printsThatOne() {
    Run run = Run.in(root, "facts", "launcher_icon");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("launcher_icon(app: symbol)\n").doesNotContain("app_label");
  }

  @Test
  void facts_unknownName_isUsageError() {
    Run run = Run.in(root, "facts", "icons");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'icons'");
  }

  @Test
  void facts_markdown_isThePageOfTheDocs() throws IOException {
    assertThat(Run.in(root, "facts", "--markdown").out())
        .as("docs/facts.md; write it anew with: ./gatehouse facts --markdown >docs/facts.md")
        .isEqualTo(Files.readString(root.resolve("docs/facts.md")));
  }
}
