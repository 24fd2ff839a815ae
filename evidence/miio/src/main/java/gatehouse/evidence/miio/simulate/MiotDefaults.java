// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.miot.MiotSpec;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The values that a property can have. */
final class MiotDefaults {
  private MiotDefaults() {}

  /**
   * Gives every property a value: the one told by its numbers or its name, else the first allowed.
   */
  static void fill(MiotSpec spec, Map<String, JsonNode> state) {
    for (MiotSpec.Service service : spec.services()) {
      for (MiotSpec.Property property : service.properties()) {
        String key = service.siid() + "." + property.piid();
        JsonNode named = state.get(service.name() + "." + property.name());
        JsonNode told = named == null ? state.get(property.name()) : named;
        state.putIfAbsent(key, told == null ? first(property) : told);
      }
    }
  }

  private static JsonNode first(MiotSpec.Property property) {
    double least = property.range().map(MiotSpec.Range::least).orElse(0.0);
    return switch (property.format()) {
      case "bool" -> Results.JSON.booleanNode(false);
      case "string" -> Results.JSON.stringNode("");
      case "float" -> Results.JSON.numberNode(least);
      default ->
          Results.JSON.numberNode(
              property.values().isEmpty() ? (long) least : property.values().getFirst());
    };
  }

  /** True when the property can be set to that. */
  static boolean allows(MiotSpec.Property property, JsonNode value) {
    return switch (property.format()) {
      case "bool" -> value.isBoolean();
      case "string" -> value.isString();
      case "float" -> value.isNumber() && inRange(property, value.asDouble());
      default ->
          value.isIntegralNumber()
              && inRange(property, value.asDouble())
              && (property.values().isEmpty() || property.values().contains(value.asLong()));
    };
  }

  private static boolean inRange(MiotSpec.Property property, double value) {
    return property
        .range()
        .map(range -> value >= range.least() && value <= range.greatest())
        .orElse(true);
  }
}
