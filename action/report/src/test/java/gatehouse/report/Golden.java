// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.knowledge.rule.Message;
import gatehouse.report.words.FindingWords;
import gatehouse.report.words.Language;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Compares what was written with a file in {@code src/test/resources/golden}.
 *
 * <p>With {@code -Dgatehouse.golden=write} the files are written instead; look at the difference
 * before you commit it.
 */
final class Golden {
  private static final Path ROOT = Path.of(System.getProperty("gatehouse.root", "../.."));
  private static final Path FOLDER = ROOT.resolve("action/report/src/test/resources/golden");

  private Golden() {}

  static void check(String name, String written) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("gatehouse.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
  }

  /** The words of the made-up findings. */
  static Words words(Language language) {
    Properties properties = new Properties();
    String resource = "/specimen/findings_" + language.suffix() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Golden.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FindingWords findings =
        key -> Optional.ofNullable(properties.getProperty(key)).map(Message::parse);
    return Words.of(language, findings);
  }
}
