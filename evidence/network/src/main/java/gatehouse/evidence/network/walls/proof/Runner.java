// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts programs of the system. */
public interface Runner {
  /**
   * Starts a program.
   *
   * @throws IOException when there is no such program
   */
  Running start(List<String> command) throws IOException;

  /** A program that was started; closing ends it. */
  interface Running extends AutoCloseable {
    /** The next line that it prints; empty when none comes in time, or it ended. */
    Optional<String> line(Duration patience) throws InterruptedException;

    @Override
    void close();
  }
}
