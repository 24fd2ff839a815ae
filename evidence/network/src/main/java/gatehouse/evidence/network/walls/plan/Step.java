// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.List;
import java.util.Map;

/**
 * A step of a plan.
 *
 * @param key what to do, as the key of a message
 * @param arguments what stands in the message
 * @param lines what to copy as it is, in one go: commands, or the content of a file
 */
public record Step(String key, Map<String, String> arguments, List<String> lines) {
  public Step {
    arguments = Map.copyOf(arguments);
    lines = List.copyOf(lines);
  }

  static Step run(String... lines) {
    return new Step("run", Map.of(), List.of(lines));
  }

  static Step run(List<String> lines) {
    return new Step("run", Map.of(), lines);
  }

  static Step file(String file, List<String> lines) {
    return new Step("file", Map.of("file", file), lines);
  }

  static Step say(String key, String... lines) {
    return new Step(key, Map.of(), List.of(lines));
  }
}
