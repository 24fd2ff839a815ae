// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * A file or folder that could not be read.
 *
 * @param name its path relative to the audited folder
 * @param reason why, in plain words
 */
public record Trouble(String name, String reason) {
  static Trouble reading(String name, IOException cause) {
    return new Trouble(
        name,
        switch (cause) {
          case AccessDeniedException denied -> "permission denied";
          case NoSuchFileException gone -> "it is not there any more";
          case FileSystemException other when other.getReason() != null -> other.getReason();
          default ->
              Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        });
  }

  @Override
  public String toString() {
    return name + " (" + reason + ")";
  }
}
