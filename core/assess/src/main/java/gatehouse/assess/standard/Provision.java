// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.standard;

import gatehouse.model.Word;

/**
 * One thing that a standard asks.
 *
 * @param number how the standard counts it, or the first word of its name
 * @param place where the answer lies
 */
public record Provision(Standard standard, String number, Place place) {
  /** Where the answer lies. */
  public enum Place implements Word {
    /** Evidence from the network can show it. */
    NETWORK,
    /** Only who opens the device or reads its code can tell. */
    INSIDE,
    /** Only what the maker does and publishes can tell. */
    MAKER,
    /** Only who tries it with the device in hand can tell. */
    OWNER
  }
}
