// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.history;

import java.time.Duration;
import java.time.Instant;

/**
 * All that one collector read from one artefact of a phone, or from all files of one run.
 *
 * @param name tells looks apart
 * @param collector who looked
 * @param phone true when a phone was looked at, false when a file was
 * @param time the last moment of it
 */
record Look(String name, String collector, boolean phone, Instant time) {
  /** Different collectors that look within a day complement each other. */
  private static final Duration TOGETHER = Duration.ofDays(1);

  boolean supersedes(Look earlier) {
    return time.isAfter(earlier.time)
        && (collector.equals(earlier.collector)
            || Duration.between(earlier.time, time).compareTo(TOGETHER) > 0);
  }
}
