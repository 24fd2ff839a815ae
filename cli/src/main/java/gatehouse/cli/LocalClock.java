// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time here. Unlike {@link Clock#systemDefaultZone} it finds out where that is only when asked:
 * the zones of the world take 10 ms to read, and most commands need none.
 */
final class LocalClock extends Clock {
  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
