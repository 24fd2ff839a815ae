// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gatehouse.assess.Assessment;
import gatehouse.report.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final String OURS = "/gatehouse/report/report.schema.json";
  private static final Schema REPORT = schema(OURS, SpecificationVersion.DRAFT_2020_12);

  /** The schema of OASIS, out of the jar of a library that we only test with. */
  private static final Schema SARIF =
      schema("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);

  static Stream<Named<Assessment>> homes() {
    return Stream.of(
        Named.of("ordinary", Homes.ordinary()),
        Named.of("hostile", StrangeHomes.hostile()),
        Named.of("empty", StrangeHomes.empty()),
        Named.of("partial", StrangeHomes.partial()),
        Named.of("many apps", StrangeHomes.manyApps()),
        Named.of("doubled", StrangeHomes.doubled(60)));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void json_ofHome_fitsOurSchema(Assessment home) {
    for (Language language : Language.values()) {
      String json = Faces.show(home, language, Format.JSON, Look.plain());
      assertThat(REPORT.validate(json, InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("homes")
  void sarif_ofHome_fitsTheSchemaOfOasis(Assessment home) {
    for (Language language : Language.values()) {
      String sarif = Faces.show(home, language, Format.SARIF, Look.plain());
      assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void schemas_ofSomethingElse_areNotFitted() {
    assertThat(REPORT.validate("{\"format\": \"gatehouse-report\"}", InputFormat.JSON))
        .isNotEmpty();
    assertThat(SARIF.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void schema_inDocs_isTheOneThatShips() throws IOException {
    Path docs =
        Path.of(System.getProperty("gatehouse.root", "../..")).resolve("docs/report.schema.json");
    assertThat(Files.readString(docs)).isEqualTo(text(OURS));
  }

  private static Schema schema(String resource, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version).getSchema(text(resource), InputFormat.JSON);
  }

  private static String text(String resource) {
    try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
