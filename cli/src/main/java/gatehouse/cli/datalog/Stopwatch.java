// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import java.time.Clock;

/** How long each part of a run took. */
final class Stopwatch {
  private final Clock clock;
  private final StringBuilder text = new StringBuilder();
  private long last;

  Stopwatch(Clock clock) {
    this.clock = clock;
    this.last = clock.millis();
  }

  /** Ends a part. */
  void lap(String name) {
    long now = clock.millis();
    text.append("%-12s %,14.3f s%n".formatted(name, (now - last) / 1000.0));
    last = now;
  }

  String text() {
    return text.toString();
  }
}
