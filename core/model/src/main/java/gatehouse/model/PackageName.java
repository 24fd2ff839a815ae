// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

/**
 * An Android package name as it was written, well-formed or not: hostile apps break the grammar.
 */
public record PackageName(String value) {
  public PackageName {
    Names.requireName(requireNonNull(value), "package name");
  }

  @Override
  public String toString() {
    return value;
  }
}
