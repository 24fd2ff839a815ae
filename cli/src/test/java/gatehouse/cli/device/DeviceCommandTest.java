// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.device;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Golden;
import gatehouse.cli.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class DeviceCommandTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gatehouse.root"))
          .resolve("cli/src/test/resources/gatehouse/cli/device");

  private static Run device(String... words) {
    Object[] all =
        Stream.concat(Stream.of("device"), Stream.concat(Stream.of(words), Stream.of("home")))
            .toArray();
    return Run.in(FOLDER, all);
  }

  @ParameterizedTest
  @CsvSource({
    "en, terminal, kitchen_en.txt",
    "zh, terminal, kitchen_zh.txt",
    "en, json, kitchen_en.json",
    "zh, html, kitchen_zh.html"
  })
  void page_ofTheKitchenPlug_asInFile(String language, String format, String golden)
      throws IOException {
    Run run = device("--lang", language, "--format", format, "kitchen");

    Golden.check(FOLDER.resolve(golden), run.out());
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void page_asHtml_isWellFormed() throws Exception {
    String page = device("--format", "html", "kitchen").out();

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getElementsByTagName("h2")
                .getLength())
        .isGreaterThan(8);
  }

  @Test
  void page_onANarrowTerminal_keepsToIt() {
    Run run = Run.onTerminal(40, FOLDER, "device", "kitchen", "home", "--lang", "zh");

    assertThat(run.out().lines().filter(line -> !line.contains("gatehouse ")))
        .allSatisfy(
            line -> assertThat(gatehouse.report.text.Width.of(line)).isLessThanOrEqualTo(40));
  }

  @Test
  void device_thatOnlyHasANetworkCard_isNamedAfterItsMaker() {
    assertThat(device("50:ec:50:00:33:12").out()).startsWith("Xiaomi 192.168.33.12");
  }

  @Test
  void name_thatFitsSeveral_listsThemAndEndsWithTwo() {
    Run run = device("192.168.33");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("Hall camera", "Kitchen plug", "192.168.33.12");
  }

  @Test
  void name_mistyped_offersTheNearestFirst() {
    Run run = device("Hall camra");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines().filter(line -> line.startsWith("•")).findFirst())
        .hasValue("• Hall camera");
  }
}
