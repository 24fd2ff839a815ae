// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Values of a condition, written as nft prints them as text. */
final class JsonValues {
  private JsonValues() {}

  /** Empty when one of them is of a form that is not known. */
  static List<String> of(JsonNode node) {
    JsonNode inner = node.path("set").isArray() ? node.path("set") : node;
    if (!inner.isArray()) {
      String one = one(inner);
      return one.isEmpty() ? List.of() : List.of(one);
    }
    List<String> values = new ArrayList<>();
    for (JsonNode value : inner) {
      String one = one(value);
      if (one.isEmpty()) {
        return List.of();
      }
      values.add(one);
    }
    return values;
  }

  private static String one(JsonNode node) {
    JsonNode value =
        node.path("elem").path("val").isMissingNode() ? node : node.path("elem").path("val");
    if (value.path("prefix").isObject()) {
      JsonNode prefix = value.path("prefix");
      return prefix.path("addr").asString("") + "/" + prefix.path("len").asInt(-1);
    }
    if (value.path("range").isArray()) {
      return value.path("range").path(0).asString("")
          + "-"
          + value.path("range").path(1).asString("");
    }
    return value.isValueNode() ? value.asString("") : "";
  }
}
