// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.link;

import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.link.LinkInspector;
import gatehouse.evidence.link.code.PictureException;
import gatehouse.evidence.link.code.PictureKind;
import gatehouse.evidence.link.judge.Judgement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what was handed in, texts and files, and has it judged. */
final class Desk {
  private static final int LARGEST_FILE = 32 << 20;

  private final LinkInspector inspector;
  private final Surroundings surroundings;
  private boolean unread;

  Desk(LinkInspector inspector, Surroundings surroundings) {
    this.inspector = inspector;
    this.surroundings = surroundings;
  }

  /** True when a file could not be read. */
  boolean unread() {
    return unread;
  }

  /** The links in these words of the command line; files among them are read. */
  List<Judgement> judge(List<String> operands) throws CommandException {
    List<Judgement> judgements = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String operand : operands) {
      Optional<Path> file = file(operand);
      if (file.isPresent()) {
        judgements.addAll(inFile(operand, file.get()));
      } else {
        words.add(operand);
      }
    }
    judgements.addAll(inspector.text(String.join(" ", words)));
    return judgements;
  }

  private Optional<Path> file(String operand) {
    if (operand.contains("://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(surroundings.path(Path.of(operand)))
          .filter(path -> Files.exists(path) && !Files.isDirectory(path));
    } catch (InvalidPathException e) {
      return Optional.empty(); // a text, not the name of a file
    }
  }

  private List<Judgement> inFile(String name, Path file) throws CommandException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST_FILE);
      return PictureKind.isPicture(bytes)
          ? inspector.picture(bytes).judgements()
          : inspector.text(new String(bytes, StandardCharsets.UTF_8));
    } catch (PictureException e) {
      unread = true;
      surroundings.complain(name + ": " + e.getMessage());
      return List.of();
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, name + " cannot be read: " + e.getMessage());
    }
  }
}
