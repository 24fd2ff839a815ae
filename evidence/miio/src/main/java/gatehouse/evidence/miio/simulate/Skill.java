// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Some methods that a device knows. */
interface Skill {
  /** What it answers, as {@code {"result": ...}} or {@code {"error": ...}}; none when unknown. */
  Optional<JsonNode> answer(String method, JsonNode params);
}
