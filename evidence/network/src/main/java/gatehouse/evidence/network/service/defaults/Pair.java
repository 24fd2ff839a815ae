// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import gatehouse.model.fact.Protocol;

/**
 * A name and a password that a maker gave to all.
 *
 * @param when a word of what the device says it is, in small letters; {@code *} for any device
 */
record Pair(Protocol protocol, String when, String name, String password) {
  /** True for a device that says these words of itself. */
  boolean fits(String said) {
    return when.equals("*") || said.contains(when);
  }

  @Override
  public String toString() {
    return "Pair[not shown]";
  }
}
