// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who answers for an address, as the machine's own neighbour table says (proc(5)). */
final class Neighbours {
  private static final Pattern ANSWERED =
      Pattern.compile("(?m)^([0-9.]{7,15})\\s+0x1\\s+0x[2-9a-f]\\s+[0-9a-f:]{17}\\s.*$");

  private Neighbours() {}

  /** The addresses that an interface answered for. */
  static Set<InetAddress> of(String table) {
    Set<InetAddress> there = new HashSet<>();
    Matcher row = ANSWERED.matcher(table);
    while (row.find()) {
      address(row.group(1)).ifPresent(there::add);
    }
    return there;
  }

  private static Optional<InetAddress> address(String text) {
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
