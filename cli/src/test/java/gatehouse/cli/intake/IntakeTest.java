// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  @TempDir Path folder;

  @Test
  void of_everyFile_isInOneOfTheLists() throws IOException {
    write("b/two", "app two");
    write("a/one", "app one");
    write("a/notes", "hello");
    write("zero", "app zero");

    Taken taken = take();

    assertThat(names(taken)).containsExactly("zero", "a/one", "b/two");
    assertThat(taken.unrecognised()).containsExactly("a/notes");
    assertThat(taken.troubles()).isEmpty();
  }

  @Test
  void of_folderThatIsEvidence_itsFilesAreNotOfferedAgain() throws IOException {
    write("image/whole", "app whole");
    write("image/inner/part", "app part");
    write("image/inner/app", "app other");

    Taken taken = take();

    assertThat(names(taken)).containsExactly("image", "image/inner/app");
    assertThat(taken.unrecognised()).isEmpty();
  }

  @Test
  void of_folderThatIsEvidence_hasTheDigestThatSha256sumGives() throws IOException {
    write("whole", "");
    write("inner/part", "");

    // (cd folder && sha256sum inner/part whole | sha256sum)
    assertThat(take().pieces().getFirst().artefact().id().sha256())
        .isEqualTo("e999e4a2789304d23a13d7aa46d16949688f28776a48e8135241717970c78386");
  }

  @Test
  void of_linkInACircle_isToldAndNotFollowed() throws IOException {
    write("inner/one", "app one");
    Files.createSymbolicLink(folder.resolve("inner/circle"), folder);

    Taken taken = take();

    assertThat(names(taken)).containsExactly("inner/one");
    assertThat(taken.unrecognised()).containsExactly("inner/circle");
  }

  @Test
  void of_unreadableFile_isTrouble() throws IOException {
    write("locked", "app locked");
    folder.resolve("locked").toFile().setReadable(false);
    assumeFalse(Files.isReadable(folder.resolve("locked")), "needs a user other than root");

    assertThat(take().troubles()).containsExactly(new Trouble("locked", "permission denied"));
  }

  @Test
  void of_foldersWithoutEnd_isTrouble() throws IOException {
    write("x/".repeat(Intake.DEEPEST + 5) + "file", "app deep");

    Taken taken = take();

    assertThat(taken.pieces()).isEmpty();
    assertThat(taken.troubles()).hasSize(1);
    assertThat(taken.troubles().getFirst().reason()).isEqualTo("folders are nested too deeply");
  }

  @Test
  void of_missingFile_isTrouble() {
    Taken taken = Intake.of(List.of(new TextCollector()), folder.resolve("none"));

    assertThat(taken.troubles()).containsExactly(new Trouble("none", "it is not there any more"));
  }

  private Taken take() {
    return Intake.of(List.of(new TextCollector()), folder);
  }

  private static List<String> names(Taken taken) {
    return taken.pieces().stream().map(p -> p.artefact().name()).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
