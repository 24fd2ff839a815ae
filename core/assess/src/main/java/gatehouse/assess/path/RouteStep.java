// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.step.StepSpec;
import java.util.List;
import java.util.Map;

/**
 * One step on a way.
 *
 * @param arguments the rule's variables, in small letters, with their values
 * @param gained what holds after it, in the rule language
 * @param about the values of what holds after it: what the step is about
 */
public record RouteStep(
    StepSpec spec, Map<String, String> arguments, String gained, List<String> about) {
  public RouteStep {
    about = List.copyOf(about);
    arguments = Map.copyOf(arguments);
  }
}
