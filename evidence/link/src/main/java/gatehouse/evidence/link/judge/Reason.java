// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import java.util.Map;
import java.util.TreeMap;

/**
 * Why a link is judged as it is.
 *
 * @param kind which reason
 * @param about what its sentence speaks of, by name; hostile text
 */
public record Reason(ReasonKind kind, Map<String, String> about) {
  public Reason {
    about = new TreeMap<>(about);
  }

  static Reason of(ReasonKind kind) {
    return new Reason(kind, Map.of());
  }

  static Reason of(ReasonKind kind, String name, String value) {
    return new Reason(kind, Map.of(name, value));
  }
}
