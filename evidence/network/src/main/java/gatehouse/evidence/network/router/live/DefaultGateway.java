// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The router that this computer sends to, out of Linux' table of routes (proc(5)). */
public final class DefaultGateway {
  private static final Pattern ROUTE =
      Pattern.compile("(?m)^\\S+\\s+00000000\\s+([0-9A-F]{8})\\s+[0-9A-F]+\\s.*$");

  private DefaultGateway() {}

  /** The gateway of the first route to everywhere; each address is in the order of the machine. */
  public static Optional<String> of(String routes) {
    Matcher matcher = ROUTE.matcher(routes);
    return matcher.find()
        ? Optional.of(address(Integer.parseUnsignedInt(matcher.group(1), 16)))
        : Optional.empty();
  }

  private static String address(int little) {
    return "%d.%d.%d.%d"
        .formatted(little & 0xff, little >>> 8 & 0xff, little >>> 16 & 0xff, little >>> 24);
  }
}
