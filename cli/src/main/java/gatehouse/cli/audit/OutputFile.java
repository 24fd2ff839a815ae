// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.report.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that a report goes to; it is there as a whole or not at all. */
public final class OutputFile {
  private OutputFile() {}

  /** The form that the name of a file asks for. */
  static Format format(@Nullable Path file) {
    String name = String.valueOf(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    if (name.endsWith(".sarif") || name.endsWith(".sarif.json")) {
      return Format.SARIF;
    }
    return name.endsWith(".json") ? Format.JSON : Format.TERMINAL;
  }

  /**
   * Looks whether a file can be written before the work begins, as far as one can see.
   *
   * @param given as the person named it
   * @throws CommandException when it cannot
   */
  public static void check(Surroundings surroundings, Optional<Path> given)
      throws CommandException {
    if (given.isEmpty()) {
      return;
    }
    Path file = surroundings.path(given.get());
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new CommandException(ExitCode.USAGE, given.get() + " is a folder; name a file in it");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw failed(given.get(), new IOException("there is no folder " + folder));
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw failed(given.get(), new AccessDeniedException(file.toString()));
    }
  }

  /** What to tell whoever wanted a file that cannot be written. */
  public static CommandException failed(Path given, IOException e) {
    return new CommandException(ExitCode.USAGE, told(given, e));
  }

  /** The same as a sentence. */
  static String told(Path given, IOException e) {
    return "%s cannot be written: %s".formatted(given, why(e));
  }

  /** The reason in words; the name of a file of ours, half written, is none. */
  private static String why(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "you are not allowed to";
      case FileSystemException file when file.getReason() != null -> file.getReason();
      case FileSystemException file -> "nothing can be written there";
      default -> String.valueOf(e.getMessage());
    };
  }

  /** Writes text as UTF-8; says so, and answers false, when that fails. */
  public static boolean isWritten(Surroundings surroundings, Path given, CharSequence text) {
    try {
      write(surroundings.path(given), text);
      return true;
    } catch (IOException e) {
      surroundings.complain(told(given, e));
      return false;
    }
  }

  /** Writes text as UTF-8. */
  static void write(Path file, CharSequence text) throws IOException {
    write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes); // a pipe or device takes it as it comes
      return;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    Path half = Files.createTempFile(folder, ".gatehouse-", ".part");
    try {
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
