// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

/** Which frames a device takes for new. */
public enum ReplayPolicy {
  /** Every frame that it can open. */
  ACCEPT,
  /** A frame whose number is not that of the frame before, as most devices do. */
  LAST,
  /** A frame whose number and stamp it has not just seen and that is at most a minute old. */
  REFUSE
}
