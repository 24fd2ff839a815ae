// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.List;
import java.util.Map;

/** The plan for a Xiaomi router with its own firmware, whose pages know one guest network only. */
final class MiwifiPlan {
  private MiwifiPlan() {}

  static SegmentPlan of(Layout home) {
    return new SegmentPlan(
        PlanKind.MIWIFI,
        List.of("miwifi-one", "miwifi-cloud", "miwifi-hub"),
        List.of(
            new Step("miwifi-guest", Map.of("address", home.main().router()), List.of()),
            Step.say("miwifi-move"),
            Step.say("miwifi-keep"),
            Step.say("miwifi-password"),
            Step.say("miwifi-upnp")),
        SegmentPlan.PROOF.subList(1, SegmentPlan.PROOF.size()),
        List.of(Step.say("miwifi-back")));
  }
}
