// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.List;

/**
 * Steps that split a home and keep Mi Home in control of its devices.
 *
 * @param breaks what stops working, and what to do about it
 * @param steps in their order; a line is a command, or a sentence where only a person can act
 * @param proof how to see that it holds
 * @param back steps that undo it
 */
public record SegmentPlan(
    String title, List<String> breaks, List<String> steps, List<String> proof, List<String> back) {
  static final List<String> BREAKS =
      List.of(
          "Many miIO devices answer only to addresses of their own network. The router therefore"
              + " lends its own address there to what comes from the main network (masquerade).",
          "The search of the Mi Home app by broadcast does not leave a network: add a new device"
              + " while the phone is in the devices' network, or let a hub with a leg there do it.",
          "Casting and AirPlay find devices by multicast: a relay for mDNS brings the names over.",
          "Devices keep their way to the Internet: some reset their token without their cloud.");
  static final List<String> PROOF =
      List.of(
          "From the main network to a device a message arrives, over TCP and UDP.",
          "From a device and from a guest to the main network no message arrives.",
          "From a device and from a guest the router's page does not answer.",
          "From a guest to another guest no message arrives, not even by way of the gateway.");

  public SegmentPlan {
    breaks = List.copyOf(breaks);
    steps = List.copyOf(steps);
    proof = List.copyOf(proof);
    back = List.copyOf(back);
  }

  /** The plan as text, the same for the same home. */
  public String text() {
    StringBuilder text = new StringBuilder(title).append('\n');
    section(text, "What breaks, and why it does not", breaks);
    section(text, "Steps", steps);
    section(text, "How to see that it holds", proof);
    section(text, "Back to how it was", back);
    return text.toString();
  }

  private static void section(StringBuilder text, String name, List<String> lines) {
    text.append('\n').append(name).append('\n');
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
  }
}
