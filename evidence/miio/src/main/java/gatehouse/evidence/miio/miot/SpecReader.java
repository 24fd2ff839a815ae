// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Reads the JSON of a model's instance; what it does not name is left out.
 *
 * @see <a href="https://miot-spec.org/miot-spec-v2/instances">miot-spec.org</a>
 */
public final class SpecReader {
  private static final int URN_NAME = 3;

  private SpecReader() {}

  /**
   * Reads the whole text of a file.
   *
   * @throws JsonFlaw when it is no specification
   */
  public static MiotSpec read(byte[] text) throws JsonFlaw {
    JsonNode root = DeviceJson.read(text);
    if (!root.path("services").isArray()) {
      throw new JsonFlaw("no MIoT specification: there is no list of services");
    }
    List<MiotSpec.Service> services = new ArrayList<>();
    for (JsonNode service : root.path("services")) {
      services.add(service(service));
    }
    return new MiotSpec(root.path("type").asString(""), services);
  }

  private static MiotSpec.Service service(JsonNode service) {
    List<MiotSpec.Property> properties = new ArrayList<>();
    for (JsonNode property : service.path("properties")) {
      properties.add(property(property));
    }
    List<MiotSpec.Action> actions = new ArrayList<>();
    for (JsonNode action : service.path("actions")) {
      actions.add(new MiotSpec.Action(action.path("iid").asInt(0), name(action)));
    }
    List<Integer> events = new ArrayList<>();
    for (JsonNode event : service.path("events")) {
      events.add(event.path("iid").asInt(0));
    }
    return new MiotSpec.Service(
        service.path("iid").asInt(0), name(service), properties, actions, events);
  }

  private static MiotSpec.Property property(JsonNode property) {
    Set<String> access = new TreeSet<>();
    property.path("access").forEach(word -> access.add(word.asString("")));
    List<Long> values = new ArrayList<>();
    property.path("value-list").forEach(item -> values.add(item.path("value").asLong(0)));
    return new MiotSpec.Property(
        property.path("iid").asInt(0),
        name(property),
        property.path("format").asString("string"),
        access.contains("read"),
        access.contains("write"),
        access.contains("notify"),
        values,
        range(property.path("value-range")));
  }

  private static Optional<MiotSpec.Range> range(JsonNode range) {
    return range.size() < 2
        ? Optional.empty()
        : Optional.of(new MiotSpec.Range(range.path(0).asDouble(0), range.path(1).asDouble(0)));
  }

  private static String name(JsonNode node) {
    String[] urn = node.path("type").asString("").split(":", -1);
    return urn.length > URN_NAME ? urn[URN_NAME] : "";
  }
}
