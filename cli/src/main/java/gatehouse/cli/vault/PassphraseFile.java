// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A file whose first line is a passphrase, and which only its owner may read. */
public final class PassphraseFile {
  private static final int LONGEST = 1 << 10;
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private PassphraseFile() {}

  /** Reads the line; the caller closes it. */
  public static Secret read(Path file) throws CommandException {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
          && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new CommandException(
            ExitCode.USAGE,
            "others may read the passphrase file %s; run: chmod 600 %s".formatted(file, file));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return firstLine(in.readNBytes(LONGEST), file);
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, "the passphrase file %s cannot be read".formatted(file));
    }
  }

  private static Secret firstLine(byte[] bytes, Path file) throws CommandException {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    Secret line = Secret.takeOver(Arrays.copyOf(bytes, end));
    Arrays.fill(bytes, (byte) 0);
    if (end == 0 || end == LONGEST) {
      line.close();
      throw new CommandException(
          ExitCode.USAGE,
          "the passphrase file %s must begin with a line of 1 to %d bytes"
              .formatted(file, LONGEST - 1));
    }
    return line;
  }
}
