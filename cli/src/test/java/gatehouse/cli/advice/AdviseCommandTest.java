// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Golden;
import gatehouse.cli.Run;
import gatehouse.report.text.Width;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviseCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/gatehouse/cli/advice");
  private static final String DAY = "2026-11-21";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"80, en, phones_80_en.txt", "40, en, phones_40_en.txt", "80, zh, phones_80_zh.txt"})
  void advise_phonesSideBySide_readsAsRecorded(int columns, String language, String file)
      throws IOException {
    Run run =
        Run.onTerminal(
            columns, folder, "advise", "--lang", language, "--as-of", DAY, "POCO F5", "Pixel 9a");

    assertThat(run.code()).as(run.err()).isZero();
    Golden.check(GOLDEN.resolve(file), run.out());
  }

  @Test
  void advise_fourMakers_readsAsRecorded() throws IOException {
    Run run =
        Run.onTerminal(
            140,
            folder,
            "advise",
            "--as-of",
            DAY,
            "Xiaomi 15",
            "Pixel 10",
            "iPhone 17",
            "Galaxy S25");

    Golden.check(GOLDEN.resolve("four_makers_en.txt"), run.out());
  }

  @Test
  void advise_json_readsAsRecorded() throws IOException {
    Run run =
        Run.in(
            folder,
            "advise",
            "--json",
            "--lang",
            "en",
            "--as-of",
            DAY,
            "chuangmi.camera.ipc019",
            "lumi.gateway.mgl03",
            "Redmi 9");

    Golden.check(GOLDEN.resolve("devices.json"), run.out());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 100, 200})
  void advise_anyWidth_keepsToIt(int columns) {
    for (String language : new String[] {"en", "zh"}) {
      Run run =
          Run.onTerminal(
              columns,
              folder,
              "advise",
              "--lang",
              language,
              "--as-of",
              DAY,
              "marble",
              "SM-S921B",
              "rockrobo.vacuum.v1",
              "iPhone 16");

      assertThat(run.out().lines()).isNotEmpty().allMatch(line -> Width.of(line) <= columns);
    }
  }

  @Test
  void advise_nameWithASlip_suggestsTheNearest() {
    Run run = Run.in(folder, "advise", "Pxiel 9a");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("Did you mean Pixel 9a");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void advise_nameOfSeveral_listsThem() {
    Run run = Run.in(folder, "advise", "Redmi Note 14 Pro 5G Plus Max");

    assertThat(run.code()).isEqualTo(4);
    assertThat(Run.in(folder, "advise", "Note 13").code()).isEqualTo(2);
    assertThat(Run.in(folder, "advise", "Note 13").err()).contains("Redmi Note 13 Pro");
  }

  @Test
  void advise_badInput_saysWhat() {
    assertThat(Run.in(folder, "advise").code()).isEqualTo(2);
    assertThat(Run.in(folder, "advise", "").code()).isEqualTo(4);
    assertThat(Run.in(folder, "advise", "x".repeat(100_000)).code()).isEqualTo(4);
    assertThat(Run.in(folder, "advise", "\u001b[31m%s%d").err()).doesNotContain("\u001b");
    assertThat(Run.in(folder, "advise", "--as-of", "soon", "marble").code()).isEqualTo(2);
    assertThat(Run.in(folder, "advise", "a", "b", "c", "d", "e", "f", "g").code()).isEqualTo(2);
  }

  @Test
  void advise_unknownModel_isNotJudged() {
    Run run = Run.in(folder, "advise", "--lang", "en", "chuangmi.camera.ipc999");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("not known")
        .contains("nothing can be said")
        .doesNotContain("Better not buy");
  }

  @Test
  void words_bothLanguages_haveTheSameKeys() throws IOException {
    assertThat(words("zh_CN").keySet()).isEqualTo(words("en").keySet());
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    String name = "advice_" + language + ".properties";
    try (InputStream in =
        Objects.requireNonNull(AdviceWords.class.getResourceAsStream(name), name)) {
      words.load(in);
    }
    return words;
  }
}
