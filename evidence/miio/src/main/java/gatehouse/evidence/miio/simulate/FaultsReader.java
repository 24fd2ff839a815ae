// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code faults:} of a device. */
final class FaultsReader {
  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "loss",
              "delay",
              "garbage",
              "replay",
              "stamp",
              "wrong_id",
              "wrong_device",
              "wrong_address",
              "endless"));
  private static final double PERCENT = 100;

  private final YamlMap map;

  private FaultsReader(YamlMap map) {
    this.map = map;
  }

  static Faults read(YamlMap map) throws HomeException {
    map.onlyKnows(KNOWN);
    FaultsReader reader = new FaultsReader(map);
    return new Faults(
        reader.share("loss"),
        reader.delay(),
        reader.share("garbage"),
        reader.replay(),
        reader.stamp(),
        reader.yes("wrong_id"),
        reader.yes("wrong_device"),
        reader.yes("wrong_address"),
        reader.yes("endless"));
  }

  private double share(String name) throws HomeException {
    String text = map.text(name).orElse("0");
    if (text.equals("true")) {
      return 1;
    }
    try {
      boolean percent = text.endsWith("%");
      double number = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
      double share = percent ? number / PERCENT : number;
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw map.fault(name, "'" + text + "' is no share such as 0.1 or 10%");
    }
    throw map.fault(name, "'" + text + "' is not between 0 and 1");
  }

  private Duration delay() throws HomeException {
    String text = map.text("delay").orElse("0");
    String digits = text.endsWith("ms") ? text.substring(0, text.length() - 2).strip() : text;
    try {
      return Duration.ofMillis(Math.clamp(Long.parseLong(digits), 0L, 3_600_000L));
    } catch (NumberFormatException e) {
      throw map.fault("delay", "'" + text + "' is no number of milliseconds such as 200 or 200ms");
    }
  }

  private ReplayPolicy replay() throws HomeException {
    String text = map.text("replay").orElse("last");
    for (ReplayPolicy policy : ReplayPolicy.values()) {
      if (policy.name().toLowerCase(Locale.ROOT).equals(text)) {
        return policy;
      }
    }
    throw map.fault("replay", "'" + text + "' is none of accept, last, refuse");
  }

  private long stamp() throws HomeException {
    String text = map.text("stamp").orElse("0");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw map.fault("stamp", "'" + text + "' is no number of seconds such as -3600");
    }
  }

  private boolean yes(String name) throws HomeException {
    String text = map.text(name).orElse("false");
    return switch (text) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw map.fault(name, "'" + text + "' is neither true nor false");
    };
  }
}
