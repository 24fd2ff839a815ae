// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.time.Duration;

/**
 * What is wrong with a device.
 *
 * @param loss share of datagrams that never arrive, 0 to 1
 * @param delay before each answer
 * @param garbage share of answers that are random bytes, 0 to 1
 * @param replay which frames are taken for new
 * @param stampError seconds by which the stamp of its hello is wrong
 * @param wrongRequest true when it answers another request
 * @param wrongDevice true when it speaks as another device
 * @param wrongAddress true when its answers come from another address
 * @param endless true when it never stops sending to who once asked
 */
public record Faults(
    double loss,
    Duration delay,
    double garbage,
    ReplayPolicy replay,
    long stampError,
    boolean wrongRequest,
    boolean wrongDevice,
    boolean wrongAddress,
    boolean endless) {
  /** Nothing is wrong. */
  public static final Faults NONE =
      new Faults(0, Duration.ZERO, 0, ReplayPolicy.LAST, 0, false, false, false, false);
}
