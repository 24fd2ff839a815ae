// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import java.util.List;
import java.util.SortedMap;

/**
 * Observations told of things instead of names.
 *
 * @param facts all observations with every name replaced by the canonical one, then the joins as
 *     {@code same_as} facts between the names that were observed
 * @param joins what was joined
 * @param refused what would have been joined, had nobody said {@code not_same_as}
 * @param names the canonical names of every observed name; several only for the file of an app that
 *     is on several phones
 */
public record Resolution(
    List<Observed<?>> facts,
    List<Join> joins,
    List<Join> refused,
    SortedMap<String, List<String>> names) {
  public Resolution {
    facts = List.copyOf(facts);
    joins = List.copyOf(joins);
    refused = List.copyOf(refused);
  }
}
