// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of one STIX object that matter here. */
final class StixObject {
  private static final Set<String> KEPT =
      Set.of(
          "type",
          "id",
          "name",
          "pattern",
          "pattern_type",
          "relationship_type",
          "source_ref",
          "target_ref");

  private final Map<String, String> texts = new HashMap<>();
  private final List<String> malwareTypes = new ArrayList<>();
  private long line;

  StixObject(long line) {
    this.line = line;
  }

  void put(String property, String value, long where) {
    if (KEPT.contains(property)) {
      texts.put(property, value);
    }
    if (property.equals("pattern")) {
      line = where;
    }
  }

  /** The text of a property; empty when it has none. */
  String get(String property) {
    return texts.getOrDefault(property, "");
  }

  List<String> malwareTypes() {
    return malwareTypes;
  }

  /** The line of its pattern, or else of its beginning. */
  long line() {
    return line;
  }
}
