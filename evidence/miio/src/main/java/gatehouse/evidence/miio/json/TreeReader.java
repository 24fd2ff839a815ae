// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the tokens of one value together to a tree.
 *
 * <p>Jackson's own mapper does the same, but its first use takes a third of a second of a cold
 * process, which is more than asking a home of devices.
 */
final class TreeReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private @Nullable JsonNode whole;
  private String name = "";

  private TreeReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the value, and what is behind it too, which must be nothing.
   *
   * @throws JsonFlaw when there is no value, or more than one
   */
  static JsonNode read(JsonParser parser) throws JsonFlaw {
    TreeReader reader = new TreeReader(parser);
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      reader.take(token);
    }
    JsonNode whole = reader.whole;
    if (whole == null) {
      throw new JsonFlaw("no JSON: empty");
    }
    return whole;
  }

  private void take(JsonToken token) throws JsonFlaw {
    switch (token) {
      case PROPERTY_NAME -> name = parser.currentName();
      case START_OBJECT -> begin(NODES.objectNode());
      case START_ARRAY -> begin(NODES.arrayNode());
      case END_OBJECT, END_ARRAY -> open.pop();
      default -> put(scalar(token));
    }
  }

  private void begin(ContainerNode<?> container) throws JsonFlaw {
    put(container);
    open.push(container);
  }

  private void put(JsonNode value) throws JsonFlaw {
    ContainerNode<?> parent = open.peek();
    switch (parent) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.add(value);
      case null, default -> {
        if (whole != null) {
          throw new JsonFlaw("no JSON: something follows the value");
        }
        whole = value;
      }
    }
  }

  private JsonNode scalar(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
          };
      default -> NODES.nullNode();
    };
  }
}
