// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

/** One collection of evidence; later runs supersede earlier ones by subject and aspect. */
public record RunId(String value) {
  public RunId {
    Names.requireName(requireNonNull(value), "run id");
  }

  @Override
  public String toString() {
    return value;
  }
}
