// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.miot.EventOccurred;
import gatehouse.evidence.miio.miot.MiotSpec;
import gatehouse.evidence.miio.miot.PropertiesChanged;
import gatehouse.evidence.miio.miot.PropertyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Properties and actions by the numbers of a specification; when something was done in a service,
 * all that may occur in it does.
 */
final class MiotSkill implements Skill {
  private static final int NOT_READABLE = -4001;
  private static final int NOT_WRITABLE = -4002;
  private static final int NOT_THERE = -4003;
  private static final int BAD_VALUE = -4005;

  private final MiotSpec spec;
  private final Map<String, JsonNode> state;
  private final BiConsumer<String, JsonNode> push;

  /**
   * @param push tells subscribers: a method and its parameters
   */
  MiotSkill(MiotSpec spec, Map<String, JsonNode> state, BiConsumer<String, JsonNode> push) {
    this.spec = spec;
    this.state = state;
    this.push = push;
    MiotDefaults.fill(spec, state);
  }

  @Override
  public Optional<JsonNode> answer(String method, JsonNode params) {
    return switch (method) {
      case "get_properties" -> Optional.of(Results.of(read(params)));
      case "set_properties" -> Optional.of(Results.of(write(params)));
      case "action" -> Optional.of(Results.of(act(params)));
      default -> Optional.empty();
    };
  }

  private ArrayNode read(JsonNode wanted) {
    ArrayNode results = Results.JSON.arrayNode();
    for (JsonNode item : wanted) {
      ObjectNode result = named(item);
      Optional<MiotSpec.Property> property = property(item);
      int code = property.map(p -> p.readable() ? 0 : NOT_READABLE).orElse(NOT_THERE);
      if (code == 0) {
        result.set("value", state.get(key(item)));
      }
      results.add(result.put("code", code));
    }
    return results;
  }

  private ArrayNode write(JsonNode wanted) {
    ArrayNode results = Results.JSON.arrayNode();
    List<PropertiesChanged.Change> changes = new ArrayList<>();
    for (JsonNode item : wanted) {
      int code = writeOne(item);
      results.add(named(item).put("code", code));
      if (code == 0) {
        PropertyId property = new PropertyId(item.path("siid").asInt(), item.path("piid").asInt());
        changes.add(new PropertiesChanged.Change(property, item.path("value")));
      }
    }
    if (!changes.isEmpty()) {
      String did = wanted.path(0).path("did").asString("");
      push.accept(PropertiesChanged.METHOD, new PropertiesChanged(changes).params(did));
      changes.stream().map(c -> c.property().siid()).distinct().forEach(s -> occur(did, s));
    }
    return results;
  }

  private void occur(String did, int siid) {
    for (int eiid : spec.events(siid)) {
      EventOccurred event = new EventOccurred(siid, eiid, List.of());
      push.accept(EventOccurred.METHOD, event.params(did));
    }
  }

  private int writeOne(JsonNode item) {
    Optional<MiotSpec.Property> property = property(item);
    if (property.isEmpty()) {
      return NOT_THERE;
    }
    if (!property.get().writable()) {
      return NOT_WRITABLE;
    }
    if (!MiotDefaults.allows(property.get(), item.path("value"))) {
      return BAD_VALUE;
    }
    state.put(key(item), item.path("value"));
    return 0;
  }

  private JsonNode act(JsonNode action) {
    int siid = action.path("siid").asInt(0);
    boolean there = spec.action(siid, action.path("aiid").asInt(0)).isPresent();
    if (there) {
      occur(action.path("did").asString(""), siid);
    }
    ObjectNode result = Results.JSON.objectNode();
    result.set("did", action.path("did"));
    result.set("siid", action.path("siid"));
    result.set("aiid", action.path("aiid"));
    result.put("code", there ? 0 : NOT_THERE);
    return there ? result.set("out", Results.JSON.arrayNode()) : result;
  }

  private Optional<MiotSpec.Property> property(JsonNode item) {
    return spec.property(item.path("siid").asInt(0), item.path("piid").asInt(0));
  }

  private static ObjectNode named(JsonNode item) {
    ObjectNode result = Results.JSON.objectNode();
    result.set("did", item.path("did"));
    result.set("siid", item.path("siid"));
    result.set("piid", item.path("piid"));
    return result;
  }

  private static String key(JsonNode item) {
    return item.path("siid").asInt(0) + "." + item.path("piid").asInt(0);
  }
}
