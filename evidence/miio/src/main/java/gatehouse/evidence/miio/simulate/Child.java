// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A device that is reached through a gateway.
 *
 * @param sid its number, by which the gateway knows it
 */
public record Child(String sid, String model, Map<String, JsonNode> state) {
  public Child {
    state = Map.copyOf(state);
  }
}
