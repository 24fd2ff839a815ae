// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a fact was seen, and from when to when it is said to hold.
 *
 * @param seen the moment of observation
 * @param from the first moment it holds; null when not known
 * @param until the moment it ceased to hold; null while it holds
 */
public record Period(Instant seen, @Nullable Instant from, @Nullable Instant until) {
  public Period {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("ends at " + until + ", before it begins at " + from);
    }
  }

  /** Seen once, with nothing said about before and after. */
  public static Period seenAt(Instant seen) {
    return new Period(seen, null, null);
  }
}
