// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.interview;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.cli.command.ArgumentReader;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {
  private static final String ANSWERS = "worries = scammer, thief\ncountries = DE\n";

  @TempDir Path folder;

  @BeforeEach
  void passphrase() throws IOException {
    Path file = folder.resolve("pass");
    Files.writeString(file, "correct horse battery staple\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(folder.resolve("mine.txt"), ANSWERS);
  }

  private Run interview(Object... words) {
    Stream<Object> all =
        Stream.concat(
            Stream.of("interview"),
            Stream.concat(Stream.of(words), Stream.of("--sealed", "a", "--lang", "en")));
    return Run.with(Map.of("GATEHOUSE_PASSPHRASE_FILE", "pass"), folder, all.toArray());
  }

  /** A person at a terminal who types these lines, then is gone. */
  private String typed(String language, String lines) throws CommandException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    InterviewCommand command =
        new InterviewCommand(
            question -> Optional.empty(),
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    Surroundings surroundings =
        new Surroundings(
            printer,
            printer,
            folder,
            Map.of("GATEHOUSE_PASSPHRASE_FILE", "pass"),
            Clock.systemUTC(),
            true,
            false);
    ExitCode end =
        command.run(
            ArgumentReader.read(command.syntax(), List.of("--sealed", "a", "--lang", language)),
            surroundings);
    assertThat(end).isEqualTo(ExitCode.CLEAN);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void answers_fromAFile_areSealedShownAndForgotten() throws IOException {
    Run sealed = interview("--answers", "mine.txt");
    Run shown = interview("--show");
    String bytes = Files.readString(folder.resolve("a"), StandardCharsets.ISO_8859_1);
    Run forgotten = interview("--forget");

    assertThat(sealed.err()).isEmpty();
    assertThat(sealed.code()).isZero();
    assertThat(bytes).startsWith("GHVAULT\n").doesNotContain("thief").doesNotContain("answers");
    assertThat(shown.out())
        .contains("somebody who calls or writes to cheat, a thief with the phone")
        .contains("Germany")
        .contains("not sure");
    assertThat(forgotten.out()).contains("are gone");
    assertThat(folder.resolve("a")).doesNotExist();
    assertThat(interview("--show").out()).startsWith("There are no answers in ");
  }

  @Test
  void answers_ofAFileThatIsNone_changeNothing() throws IOException {
    interview("--answers", "mine.txt");
    byte[] before = Files.readAllBytes(folder.resolve("a"));
    Files.writeString(folder.resolve("bad.txt"), "worries = thief\nvaluables = gold\n");
    Run run = interview("--answers", "bad.txt");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("bad.txt, line 2: 'gold' is none of: home life, ");
    assertThat(folder.resolve("a")).hasBinaryContent(before);
  }

  @Test
  void interview_withoutATerminal_saysWhatToGive() {
    assertThat(interview().err()).contains("give --answers FILE");
  }

  @Test
  void conversation_inBothLanguages_asksEightQuestionsWithTheirReasons() throws Exception {
    String english = typed("en", "\n".repeat(9));
    String chinese = typed("zh", "\n".repeat(9));

    assertThat(english).contains("8 of 8", "Why: ").contains("The answers are sealed in ");
    assertThat(english.split("Why: ", -1)).hasSize(9);
    assertThat(chinese).contains("第 8 题，共 8 题");
    assertThat(chinese.split("为什么问：", -1)).hasSize(9);
  }

  @Test
  void conversation_withWrongNumbers_asksAgain() throws Exception {
    String said = typed("en", "99\n1 3\n\n\n1,2\n2\nAtlantis\nde, 中国\n1 2\n1 5\n\n\n\n");

    assertThat(said)
        .contains("Please type numbers from 1 to 8")
        .contains("Only one of these, please: \"nothing special\", \"a parent\".")
        .contains("No country is called \"Atlantis\"")
        .contains("Only one of these, please: \"ten minutes of work\", \"an hour of work\".");
    assertThat(interview("--show").out())
        .contains("somebody on the internet, a thief", "a parent", "China, Germany")
        .contains("ten minutes of work, little things may stop");
  }

  @Test
  void conversation_leftBeforeItsEnd_keepsWhatWasThereBefore() throws Exception {
    interview("--answers", "mine.txt");
    byte[] before = Files.readAllBytes(folder.resolve("a"));

    assertThat(typed("en", "1\n2\n")).contains("Nothing was kept");
    assertThat(typed("en", "1\n" + "\n".repeat(7) + "n\n")).contains("Nothing was kept");
    assertThat(folder.resolve("a")).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a", "pass", "mine.txt");
    }
  }

  @Test
  void conversation_leftTheFirstTime_leavesNoFile() throws Exception {
    typed("en", "1\n");
    assertThat(folder.resolve("a")).doesNotExist();
  }
}
