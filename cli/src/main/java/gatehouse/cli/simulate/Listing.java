// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.simulate;

import gatehouse.evidence.miio.simulate.DeviceEntry;
import gatehouse.evidence.miio.simulate.Home;
import java.util.Locale;

/**
 * What a simulated home says when it is ready: the first devices by name, and how many there are.
 */
final class Listing {
  private static final int MOST_NAMED = 20;

  private Listing() {}

  static String of(Home home) {
    StringBuilder text = new StringBuilder();
    home.devices().stream().limit(MOST_NAMED).forEach(device -> line(text, device));
    int more = home.devices().size() - MOST_NAMED;
    if (more > 0) {
      text.append("  and ").append(more).append(" more\n");
    }
    int count = home.devices().size();
    return text.append("ready: %d %s%n".formatted(count, count == 1 ? "device" : "devices"))
        .toString();
  }

  private static void line(StringBuilder text, DeviceEntry device) {
    text.append(
        "  %-21s %-24s %-24s %s%n"
            .formatted(
                device.address().getAddress().getHostAddress() + ":" + device.address().getPort(),
                device.name(),
                device.model(),
                device.ownership().name().toLowerCase(Locale.ROOT)));
  }
}
