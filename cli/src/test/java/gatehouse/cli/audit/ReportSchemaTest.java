// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gatehouse.cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What machines read is as its schema says: the whole example home, and homes with next to nothing.
 */
class ReportSchemaTest {
  private static final Path ROOT = Path.of(System.getProperty("gatehouse.root"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void json_ofTheExampleHome_fitsThePublishedSchema(String language) throws IOException {
    assertFits(ours(), example("json", language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void sarif_ofTheExampleHome_fitsTheSchemaOfOasis(String language) throws IOException {
    assertFits(oasis(), example("sarif", language));
  }

  @Test
  void machineForms_ofAFolderWithOneLineOfEvidence_fit() throws IOException {
    Files.writeString(folder.resolve("getprop.txt"), "[ro.product.brand]: [Xiaomi]\n");
    assertBothFit();
  }

  @Test
  void machineForms_ofAFolderWithOnlyBrokenThings_fit() throws IOException {
    Files.writeString(folder.resolve("a b%20c#\u202e.apk"), "no archive");
    Files.writeString(folder.resolve("unknown\n\u0007"), "nothing");
    assertBothFit();
  }

  private void assertBothFit() throws IOException {
    assertFits(ours(), Run.in(folder, "audit", ".", "--format", "json"));
    assertFits(oasis(), Run.in(folder, "audit", ".", "--format", "sarif"));
  }

  private static void assertFits(Schema schema, Run run) {
    assertThat(run.code()).isIn(0, 1, 3);
    assertThat(run.out()).isNotBlank();
    assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
  }

  private static Run example(String format, String language) {
    return Run.in(
        ROOT,
        "audit",
        "examples/home",
        "--indicators",
        "examples/indicators",
        "--as-of",
        "2026-11-01",
        "--format",
        format,
        "--lang",
        language);
  }

  private static Schema ours() throws IOException {
    String schema = Files.readString(ROOT.resolve("docs/report.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON);
  }

  /** Out of the jar of a library that we only test with. */
  private static Schema oasis() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ReportSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema, InputFormat.JSON);
    }
  }
}
