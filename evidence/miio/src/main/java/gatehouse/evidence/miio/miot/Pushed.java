// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a device tells a subscriber. */
public sealed interface Pushed {
  long deviceId();

  /** A property has a new value. */
  record Changed(long deviceId, PropertyId property, JsonNode value) implements Pushed {}

  /** Something happened; {@code eiid} is its number in its service. */
  record Occurred(long deviceId, int siid, int eiid, List<JsonNode> arguments) implements Pushed {
    public Occurred {
      arguments = List.copyOf(arguments);
    }
  }
}
