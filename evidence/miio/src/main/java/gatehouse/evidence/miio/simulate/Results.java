// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The forms of an answer. */
final class Results {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Results() {}

  static JsonNode of(JsonNode result) {
    return JSON.objectNode().set("result", result);
  }

  static JsonNode ok() {
    return of(JSON.arrayNode().add("ok"));
  }

  static JsonNode error(int code, String message) {
    return JSON.objectNode()
        .set("error", JSON.objectNode().put("code", code).put("message", message));
  }
}
