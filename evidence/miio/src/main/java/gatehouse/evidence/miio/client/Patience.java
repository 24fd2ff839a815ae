// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import java.time.Duration;

/**
 * How long and how often to try.
 *
 * @param timeout for one reply
 * @param tries of one question, the first included
 * @param idle after which a device is greeted again before it is asked
 */
public record Patience(Duration timeout, int tries, Duration idle) {
  /** 400 ms, three tries: a wrong token is told in little more than a second. */
  public static Patience usual() {
    return new Patience(Duration.ofMillis(400), 3, Duration.ofSeconds(60));
  }
}
