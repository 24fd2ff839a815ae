// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.person;

import gatehouse.assess.person.Answers;
import gatehouse.assess.person.AnswersException;
import gatehouse.assess.person.AnswersText;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Answers in a text file, or from whoever writes to this program. */
public final class AnswersFile {
  private static final int LARGEST = 1 << 16;
  private static final byte[] SEALED = "GHVAULT\n".getBytes(StandardCharsets.US_ASCII);

  private AnswersFile() {}

  /** Whether a file holds sealed answers instead of text. */
  public static boolean isSealed(Path file) throws CommandException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SEALED.length), SEALED);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /** The answers in a text file. */
  public static Answers read(Path file) throws CommandException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /** The answers that a stream holds; it stays open. */
  public static Answers read(InputStream in, String name) throws CommandException {
    try {
      return AnswersText.read(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
    } catch (AnswersException e) {
      throw new CommandException(ExitCode.USAGE, name + ", " + e.getMessage());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static CommandException unreadable(String name, IOException e) {
    return new CommandException(
        ExitCode.USAGE, "the answers in %s cannot be read: %s".formatted(name, e.getMessage()));
  }
}
