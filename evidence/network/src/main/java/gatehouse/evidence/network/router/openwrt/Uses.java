// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.model.fact.SegmentUse;
import java.util.Locale;

/** For whom a network is, by the name that its owner gave it. */
final class Uses {
  private Uses() {}

  static SegmentUse of(String network) {
    String name = network.toLowerCase(Locale.ROOT);
    if (name.contains("guest")) {
      return SegmentUse.GUESTS;
    }
    if (name.contains("iot") || name.contains("device") || name.contains("smart")) {
      return SegmentUse.DEVICES;
    }
    if (name.startsWith("wan")) {
      return SegmentUse.OUTSIDE;
    }
    return name.equals("lan") ? SegmentUse.MAIN : SegmentUse.UNKNOWN;
  }
}
