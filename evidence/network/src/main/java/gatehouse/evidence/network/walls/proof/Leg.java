// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import gatehouse.model.SegmentId;
import java.util.ArrayList;
import java.util.List;

/**
 * A place of the owner's from which a message can be sent, or where one can be waited for.
 *
 * @param name what a person calls it
 * @param address its IPv4 address in the segment
 * @param face the network interface with that address
 * @param before the words before a shell command that run it there
 * @param quoted whether the command goes through one more shell on its way
 */
public record Leg(
    String name,
    SegmentId segment,
    String address,
    String face,
    List<String> before,
    boolean quoted) {
  public Leg {
    before = List.copyOf(before);
    if (!address.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || !face.matches("[\\w.@-]{1,15}")) {
      throw new IllegalArgumentException(
          "a leg needs an IPv4 address and an interface, not %s and %s".formatted(address, face));
    }
  }

  /** An interface of this machine. */
  public static Leg here(SegmentId segment, String address, String face) {
    return new Leg(face, segment, address, face, List.of(), false);
  }

  /** A network namespace of this machine. */
  public static Leg namespace(String name, SegmentId segment, String address, String face) {
    return new Leg(name, segment, address, face, List.of("ip", "netns", "exec", name), false);
  }

  /** A second machine; the system's {@code ssh} knows its key, and is never asked a password. */
  public static Leg ssh(String host, SegmentId segment, String address, String face) {
    return new Leg(
        host,
        segment,
        address,
        face,
        List.of("ssh", "-o", "BatchMode=yes", "-o", "ConnectTimeout=5", "--", host),
        true);
  }

  /** A phone that is connected to {@code adb}. */
  public static Leg phone(String serial, SegmentId segment, String address, String face) {
    return new Leg(serial, segment, address, face, List.of("adb", "-s", serial, "shell"), true);
  }

  /** The command that runs a shell script there. */
  List<String> command(String script) {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of("sh", "-c"));
    command.add(quoted ? "'" + script.replace("'", "'\\''") + "'" : script);
    return command;
  }
}
