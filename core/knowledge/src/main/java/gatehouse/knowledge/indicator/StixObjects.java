// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects of a bundle, joined by their relationships whatever their order. */
final class StixObjects {
  private final List<Pending> indicators = new ArrayList<>();
  private final Map<String, StixObject> malware = new HashMap<>();
  private final Map<String, String> indicates = new HashMap<>();

  /** An indicator whose malware may come later. */
  record Pending(String id, String name, String pattern, long line) {}

  void add(StixObject object) {
    switch (object.get("type")) {
      case "indicator" ->
          indicators.add(
              new Pending(
                  object.get("id"), object.get("name"), object.get("pattern"), object.line()));
      case "malware", "tool", "campaign", "intrusion-set", "threat-actor" ->
          malware.put(object.get("id"), object);
      case "relationship" -> {
        if (object.get("relationship_type").equals("indicates")) {
          indicates.put(object.get("source_ref"), object.get("target_ref"));
        }
      }
      default -> {}
    }
  }

  List<Pending> indicators() {
    return indicators;
  }

  /** What the indicator indicates, or else its own name. */
  String nameOf(Pending indicator) {
    StixObject target = malware.get(indicates.getOrDefault(indicator.id(), ""));
    String name = target == null ? indicator.name() : target.get("name");
    return name.isBlank() ? "unnamed" : name;
  }

  String categoryOf(Pending indicator) {
    StixObject target = malware.get(indicates.getOrDefault(indicator.id(), ""));
    List<String> types = target == null ? List.of() : target.malwareTypes();
    return types.isEmpty() || types.contains("spyware") ? "spyware" : "malware";
  }
}
