// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.List;

/**
 * Steps that split a home and keep Mi Home in control of its devices, without words.
 *
 * @param kind for which kind of router
 * @param breaks what stops working, and what is done about it, as keys of messages
 * @param steps in their order
 * @param proof how to see that it holds, as keys of messages
 * @param back steps that undo it
 */
public record SegmentPlan(
    PlanKind kind, List<String> breaks, List<Step> steps, List<String> proof, List<Step> back) {
  static final List<String> BREAKS = List.of("own-subnet", "broadcast", "multicast", "cloud");
  static final List<String> PROOF = List.of("control", "main", "page", "bounce");

  public SegmentPlan {
    breaks = List.copyOf(breaks);
    steps = List.copyOf(steps);
    proof = List.copyOf(proof);
    back = List.copyOf(back);
  }

  /** All lines to copy, in their order. */
  public List<String> lines() {
    return steps.stream().flatMap(step -> step.lines().stream()).toList();
  }
}
