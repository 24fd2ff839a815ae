// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import gatehouse.model.SegmentId;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a leg stands, as a person writes it: {@code eth0}, {@code ns:NAME/eth0}, {@code
 * ssh:HOST/eth0} or {@code adb:SERIAL/wlan0}.
 *
 * @param kind {@code here}, {@code ns}, {@code ssh} or {@code adb}
 * @param name of the namespace, the machine or the phone; empty here
 * @param face the network interface
 */
public record LegPlace(String kind, String name, String face) {
  private static final Pattern FORM =
      Pattern.compile("(?:(ns|ssh|adb):([A-Za-z0-9_][A-Za-z0-9_.@:-]{0,99})/)?([\\w.@-]{1,15})");
  private static final Pattern ADDRESS =
      Pattern.compile("inet ([0-9]{1,3}(?:\\.[0-9]{1,3}){3})/([0-9]{1,2})");
  private static final Pattern GATEWAY = Pattern.compile("via ([0-9]{1,3}(?:\\.[0-9]{1,3}){3})");
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Reads what a person wrote. */
  public static Optional<LegPlace> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new LegPlace(
                form.group(1) == null ? "here" : form.group(1),
                form.group(2) == null ? "" : form.group(2),
                form.group(3)))
        : Optional.empty();
  }

  /** What the interface there says of itself. */
  public record Standing(Leg leg, String range, Optional<String> gateway) {}

  /**
   * Asks the interface for its address, and the way out of its network.
   *
   * @param segment what the segment with a range of addresses is called
   * @throws IOException when it cannot be asked, or has no IPv4 address
   */
  public Standing ask(Runner runner, Function<String, SegmentId> segment)
      throws IOException, InterruptedException {
    String script =
        "ip -4 -o addr show dev %1$s; ip -4 route show default dev %1$s; echo done".formatted(face);
    Leg asked = leg(segment.apply("0.0.0.0/0"), "0.0.0.0");
    StringBuilder said = new StringBuilder();
    try (Runner.Running running = runner.start(asked.command(script))) {
      for (Optional<String> line = running.line(PATIENCE);
          line.isPresent() && !line.get().equals("done");
          line = running.line(PATIENCE)) {
        said.append(line.get()).append('\n');
      }
    }
    Matcher address = ADDRESS.matcher(said);
    if (!address.find()) {
      throw new IOException(this + " has no IPv4 address: " + said.toString().strip());
    }
    Matcher gateway = GATEWAY.matcher(said);
    String range = range(address.group(1), Integer.parseInt(address.group(2)));
    return new Standing(
        leg(segment.apply(range), address.group(1)),
        range,
        gateway.find() ? Optional.of(gateway.group(1)) : Optional.empty());
  }

  private Leg leg(SegmentId segment, String address) {
    return switch (kind) {
      case "ns" -> Leg.namespace(name, segment, address, face);
      case "ssh" -> Leg.ssh(name, segment, address, face);
      case "adb" -> Leg.phone(name, segment, address, face);
      default -> Leg.here(segment, address, face);
    };
  }

  private static String range(String address, int width) throws IOException {
    if (width > 32) {
      throw new IOException("no range of addresses: " + address + "/" + width);
    }
    long bits = 0;
    for (String part : address.split("\\.", -1)) {
      bits = (bits << 8) | (Integer.parseInt(part) & 0xff);
    }
    long base = width == 0 ? 0 : bits & (0xffffffffL << (32 - width)) & 0xffffffffL;
    return "%d.%d.%d.%d/%d"
        .formatted(base >> 24, (base >> 16) & 0xff, (base >> 8) & 0xff, base & 0xff, width);
  }

  @Override
  public String toString() {
    return (name.isEmpty() ? "" : kind + ":" + name + "/") + face;
  }
}
