// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.report.words.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every face in every language, as the files in {@code golden} have it. */
class GoldenTest {
  private static final Map<Format, String> SUFFIXES =
      Map.of(
          Format.TERMINAL, "txt", Format.HTML, "html", Format.JSON, "json", Format.SARIF, "sarif");

  static Stream<Arguments> pages() {
    Map<String, Assessment> homes =
        Map.of(
            "ordinary", Homes.ordinary(),
            "hostile", StrangeHomes.hostile(),
            "empty", StrangeHomes.empty(),
            "partial", StrangeHomes.partial());
    return homes.entrySet().stream()
        .flatMap(
            home ->
                Stream.of(Language.values())
                    .flatMap(
                        language ->
                            Stream.of(Format.values())
                                .map(
                                    format ->
                                        Arguments.of(
                                            Named.of(home.getKey(), home), language, format))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_ofHome_asInFile(Map.Entry<String, Assessment> home, Language language, Format format)
      throws IOException {
    Golden.check(
        home.getKey() + "_" + language.suffix() + "." + SUFFIXES.get(format),
        Faces.show(home.getValue(), language, format, Look.plain()));
  }

  static Stream<Arguments> looks() {
    return Stream.of(
        Arguments.of("narrow", new Look(40, false, false)),
        Arguments.of("ascii", new Look(80, false, true)),
        Arguments.of("colour", new Look(100, true, false)),
        Arguments.of("full", Look.plain().full(true)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("looks")
  void terminal_ofOrdinaryHome_asInFile(String name, Look look) throws IOException {
    for (Language language : Language.values()) {
      Golden.check(
          "ordinary_" + name + "_" + language.suffix() + ".txt",
          Faces.show(Homes.ordinary(), language, Format.TERMINAL, look));
    }
  }

  static Stream<Arguments> questions() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                List.of("reads-notifications", "known-exploited-open", "tracker-in-app", "nothing")
                    .stream()
                    .map(query -> Arguments.of(language, query)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void why_ofOrdinaryHome_asInFile(Language language, String query) throws IOException {
    Golden.check(
        "why_" + query + "_" + language.suffix() + ".txt",
        Faces.why(Homes.ordinary(), language, query, Look.plain()));
  }
}
