// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.person;

import gatehouse.cli.command.Surroundings;
import java.nio.file.Path;
import java.util.Optional;

/** Where sealed answers lie when nobody says otherwise. */
public final class AnswersPlace {
  private AnswersPlace() {}

  /** What {@code GATEHOUSE_ANSWERS} names, else a file in the home folder, if there is one. */
  public static Optional<Path> of(Surroundings surroundings) {
    return surroundings
        .variable("GATEHOUSE_ANSWERS")
        .map(file -> surroundings.path(Path.of(file)))
        .or(
            () ->
                surroundings.variable("HOME").map(home -> Path.of(home, ".gatehouse", "answers")));
  }
}
