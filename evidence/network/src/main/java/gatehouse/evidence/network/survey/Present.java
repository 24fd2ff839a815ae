// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.network.discovery.Scope;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is there, so that nobody else is asked.
 *
 * <p>In the machine's own subnet its neighbour table knows, once every address was spoken to.
 * Behind a router there is no such table: there is who answered to anything, if only by refusing.
 */
final class Present {
  static final Path NEIGHBOURS = Path.of("/proc/net/arp");

  private final Scope scope;
  private final Optional<InetAddress> own;
  private final Heard heard;
  private final Set<InetAddress> answered = ConcurrentHashMap.newKeySet();

  Present(Scope scope, Place place, Heard heard) {
    this.scope = scope;
    this.heard = heard;
    this.own = place.own().map(here -> here.address());
  }

  /** Whether the neighbour table knows who is there. */
  boolean isKnown() {
    return own.isPresent() && Files.isReadable(NEIGHBOURS);
  }

  /** Somebody answered at an address. */
  void answered(InetAddress address) {
    answered.add(address);
  }

  /** Those of the addresses at which somebody is, as far as is known now. */
  List<InetAddress> of(Collection<InetAddress> addresses) throws IOException {
    Set<InetAddress> there = Set.of();
    if (isKnown()) {
      there = Neighbours.of(Files.readString(NEIGHBOURS));
    }
    Set<InetAddress> neighbours = there;
    return addresses.stream()
        .filter(scope::contains)
        .filter(
            address ->
                neighbours.contains(address)
                    || answered.contains(address)
                    || heard.anybodyAt(address.getHostAddress())
                    || own.filter(address::equals).isPresent())
        .toList();
  }
}
