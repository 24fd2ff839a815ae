// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The old way of properties by name: {@code get_prop}, {@code get_status}, {@code set_NAME}. */
final class PropertySkill implements Skill {
  private static final String SET = "set_";

  private final Map<String, JsonNode> state;

  PropertySkill(Map<String, JsonNode> state) {
    this.state = state;
  }

  @Override
  public Optional<JsonNode> answer(String method, JsonNode params) {
    return switch (method) {
      case "get_prop", "get_props" -> Optional.of(Results.of(values(params)));
      case "get_status" -> Optional.of(Results.of(Results.JSON.arrayNode().add(all())));
      default ->
          method.startsWith(SET) ? set(method.substring(SET.length()), params) : Optional.empty();
    };
  }

  private ArrayNode values(JsonNode names) {
    ArrayNode values = Results.JSON.arrayNode();
    for (JsonNode name : names) {
      JsonNode value = state.get(name.asString(""));
      values.add(value == null ? Results.JSON.nullNode() : value);
    }
    return values;
  }

  private ObjectNode all() {
    ObjectNode all = Results.JSON.objectNode();
    state.forEach(all::set);
    return all;
  }

  private Optional<JsonNode> set(String name, JsonNode params) {
    if (!state.containsKey(name)) {
      return Optional.empty();
    }
    if (params.size() != 1) {
      return Optional.of(Results.error(-5001, "invalid arg"));
    }
    state.put(name, params.path(0));
    return Optional.of(Results.ok());
  }
}
