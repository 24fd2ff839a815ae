// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.stream;

import org.jspecify.annotations.Nullable;

/** Chooses a reader by what a stream begins with. */
@FunctionalInterface
public interface StreamOpener {
  /** Octets without which nothing can be told. */
  int FEWEST = 3;

  /** A reader, or null when the stream is of no interest. */
  @Nullable StreamReader open(byte[] bytes, int start, int end);
}
