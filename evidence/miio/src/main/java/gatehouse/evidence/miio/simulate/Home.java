// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.List;

/**
 * A simulated home.
 *
 * @param seed of all that is random in it
 */
public record Home(long seed, List<DeviceEntry> devices) {
  /** The most devices that one home can have. */
  public static final int MOST_DEVICES = 20_000;

  public Home {
    devices = List.copyOf(devices);
  }
}
