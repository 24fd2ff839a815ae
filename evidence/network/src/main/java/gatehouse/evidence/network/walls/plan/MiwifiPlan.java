// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.List;

/** The plan for a Xiaomi router with its own firmware, whose pages know one guest network only. */
public final class MiwifiPlan {
  private MiwifiPlan() {}

  public static SegmentPlan of(Layout home) {
    return new SegmentPlan(
        "A split home on a Xiaomi router",
        List.of(
            "The pages know one more network, for guests, and no rules between networks: devices and"
                + " guests cannot both have a network of their own here.",
            "In the guest network phones of the main network do not reach a device directly; Mi Home"
                + " then controls it by way of the cloud, and automations of a local hub fail.",
            "For control without the cloud: a hub with one leg in each network, or a second router"
                + " that runs OpenWrt or Linux and keeps the devices."),
        List.of(
            "Sign in at http://%s, Settings, Wi-Fi: switch the guest network on, with WPA2 or WPA3 and a password of its own."
                .formatted(home.main().router()),
            "Move cameras, plugs and lamps there: reset each, and add it while the phone is in it.",
            "Leave in the main network what local automations need, and the hub.",
            "Settings, Security: choose a new password for the router, not that of the Wi-Fi.",
            "Advanced, UPnP: switch it off."),
        SegmentPlan.PROOF.subList(1, SegmentPlan.PROOF.size()),
        List.of("Switch the guest network off, and add the devices to the main network again."));
  }
}
