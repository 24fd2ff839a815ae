// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import gatehouse.model.Word;
import java.util.function.Function;

/** The kinds of router for which there is a plan. */
public enum PlanKind implements Word {
  /** OpenWrt, by commands of {@code uci}. */
  OPENWRT(OpenWrtPlan::of),
  /** A Xiaomi router with its own firmware, by its pages. */
  MIWIFI(MiwifiPlan::of),
  /** Plain Linux with nftables, dnsmasq and avahi. */
  LINUX(LinuxPlan::of);

  private final Function<Layout, SegmentPlan> maker;

  PlanKind(Function<Layout, SegmentPlan> maker) {
    this.maker = maker;
  }

  /** The plan for a home. */
  public SegmentPlan of(Layout home) {
    return maker.apply(home);
  }
}
