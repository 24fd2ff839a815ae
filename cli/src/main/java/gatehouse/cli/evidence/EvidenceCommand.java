// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.evidence;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** {@code gatehouse evidence}: keeps a folder as it is, with hashes that anyone can check. */
public final class EvidenceCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Copies a folder, every file as it is, into one archive with the SHA-256 and the time"
                + " of each, so that others can check later that nothing was changed:"
                + " unzip, then sha256sum -c SHA256SUMS.",
            "The folder is only read. The archive holds all that is in it, secrets too: keep it"
                + " where only you and those you trust get at it.")
        .operand("FOLDER", "What to keep.")
        .with(
            Option.value(
                "--to",
                "FILE",
                "The archive, a new file; without it, notes-DATE.zip in this folder."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    Path folder = surroundings.path(given.path(0));
    Path name = Path.of("notes-%s.zip".formatted(LocalDate.now(surroundings.clock())));
    Path archive = surroundings.path(given.optionalPath("--to").orElse(name));
    if (!Files.isDirectory(folder)) {
      throw new CommandException(ExitCode.USAGE, "there is no folder " + folder);
    }
    if (Files.exists(archive)) {
      throw new CommandException(
          ExitCode.USAGE, "there is a file %s already; it stays as it is".formatted(archive));
    }
    if (archive.toAbsolutePath().startsWith(folder.toAbsolutePath())) {
      throw new CommandException(
          ExitCode.USAGE, "the archive would lie in the folder that it keeps; give --to FILE");
    }
    try {
      Kept kept = new EvidenceArchive(surroundings.clock()).write(folder, archive);
      surroundings
          .out()
          .println("Kept %d files, %d bytes, in %s".formatted(kept.files(), kept.bytes(), archive));
      surroundings.out().println("SHA-256 of the archive: " + kept.digest());
      surroundings.out().println("Write this number down, or send it to somebody you trust.");
      kept.left().forEach(surroundings::complain);
      return kept.left().isEmpty() ? ExitCode.CLEAN : ExitCode.PARTIAL;
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, "the archive cannot be written: " + e.getMessage());
    }
  }
}
