// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentReaderTest {
  private static final Syntax SYNTAX =
      Syntax.of("Does something.")
          .operand("ID", "What.")
          .optionalOperand("FOLDER", "Where.")
          .with(
              Option.flag("--full", "All of it."),
              Option.value("--output", "FILE", "Where to."),
              Option.value("--day", "DATE", "When."),
              Option.value("--threads", "N", "How many."),
              new Option("--why", "ATOM", true, "Why."));

  private static Arguments read(String... words) throws CommandException {
    return ArgumentReader.read(SYNTAX, List.of(words));
  }

  @Test
  void words_ofEveryKind_areSorted() throws CommandException {
    Arguments given = read("x", "--why", "a", "--output=b=c", "--full", "here", "--why=-d");

    assertThat(given.operands()).containsExactly("x", "here");
    assertThat(given.path(1)).isEqualTo(Path.of("here"));
    assertThat(given.values("--why")).containsExactly("a", "-d");
    assertThat(given.value("--output")).contains("b=c");
    assertThat(given.has("--full")).isTrue();
    assertThat(given.has("--day")).isFalse();
  }

  @Test
  void words_afterTwoDashes_areOperands() throws CommandException {
    assertThat(read("--", "--full", "-").operands()).containsExactly("--full", "-");
  }

  @Test
  void help_excusesMissingOperands() throws CommandException {
    assertThat(read("-h").has("--help")).isTrue();
  }

  @Test
  void values_ofTypes_areRead() throws CommandException {
    Arguments given = read("x", "--day", "2026-11-01", "--threads=4");

    assertThat(given.day("--day")).contains(LocalDate.of(2026, 11, 1));
    assertThat(given.count("--threads", 1)).isEqualTo(4);
    assertThat(given.count("--others", 7)).isEqualTo(7);
    assertThat(given.path(1)).isEqualTo(Path.of(""));
  }

  @ParameterizedTest
  @CsvSource({
    "--ful x, 'there is no option ''--ful'', did you mean ''--full''?'",
    "x --full=yes, --full takes no value",
    "x --full --full, --full is given twice",
    "x --output, '--output needs a value: --output=FILE'",
    "--full, ID is missing",
    "x y z, '''z'' is one word too many'"
  })
  void words_thatDoNotFit_areRefused(String words, String message) {
    assertThatThrownBy(() -> read(words.split(" ", -1)))
        .isInstanceOf(CommandException.class)
        .hasMessage(message);
  }

  @Test
  void help_isWrappedToTheTerminal() {
    assertThat(HelpPage.of("gatehouse do", SYNTAX, 60))
        .isEqualTo(
            """
            Usage: gatehouse do [--day=DATE] [--full] [--help]
                                [--output=FILE] [--threads=N]
                                [--why=ATOM]... ID [FOLDER]
            Does something.
              ID             What.
              [FOLDER]       Where.
              --day=DATE     When.
              --full         All of it.
              --help         Print this.
              --output=FILE  Where to.
              --threads=N    How many.
              --why=ATOM     Why.
            """);
  }
}
