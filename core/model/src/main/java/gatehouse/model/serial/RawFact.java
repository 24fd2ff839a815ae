// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import java.util.List;

/**
 * A fact as it stands in a file.
 *
 * @param relation its kind
 * @param arguments its columns: {@link String} for texts and dates, {@link Long} for numbers
 */
public record RawFact(String relation, List<Object> arguments) {
  public RawFact {
    arguments = List.copyOf(arguments);
  }
}
