// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.device;

import gatehouse.model.Observed;
import gatehouse.model.fact.TrafficFact.Talks;
import java.util.List;

/**
 * A place on the Internet that a device talks to.
 *
 * @param name its name, or its address
 * @param owners who is behind it; none when that is not known
 * @param talks by which protocols and ports
 * @param sent bytes that the device sent there
 * @param received bytes that came from there
 * @param sources where that was seen
 */
public record Peer(
    String name,
    List<Owner> owners,
    List<Talks> talks,
    long sent,
    long received,
    List<Observed<?>> sources) {
  public Peer {
    owners = List.copyOf(owners);
    talks = List.copyOf(talks);
    sources = List.copyOf(sources);
  }

  /**
   * Who is behind a name.
   *
   * @param country ISO 3166 code, or ??
   * @param purpose control, update, telemetry, ...
   */
  public record Owner(String company, String country, String purpose) {}
}
