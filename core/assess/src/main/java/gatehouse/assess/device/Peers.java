// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.device;

import gatehouse.assess.audit.Home;
import gatehouse.assess.device.Peer.Owner;
import gatehouse.model.Observed;
import gatehouse.model.fact.TrafficFact.Talks;
import gatehouse.model.fact.TrafficFact.Volume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what is known of each place that a device talks to. */
public final class Peers {
  private final List<Talks> talks = new ArrayList<>();
  private final List<Observed<?>> sources = new ArrayList<>();
  private long sent;
  private long received;

  private Peers() {}

  /** The places that a device talks to, those with the most traffic first. */
  public static List<Peer> of(Home home, String device) {
    SortedMap<String, Peers> byName = new TreeMap<>();
    for (Observed<?> observed : home.facts(Talks.class, device)) {
      if (observed.fact() instanceof Talks talk) {
        Peers peers = byName.computeIfAbsent(talk.peer(), name -> new Peers());
        peers.sources.add(observed);
        if (!peers.talks.contains(talk)) {
          peers.talks.add(talk);
        }
      }
    }
    for (Observed<?> observed : home.facts(Volume.class, device)) {
      if (observed.fact() instanceof Volume volume && byName.containsKey(volume.peer())) {
        byName.computeIfPresent(volume.peer(), (name, peers) -> peers.add(volume, observed));
      }
    }
    List<Peer> all = new ArrayList<>();
    byName.forEach((name, peers) -> all.add(peers.peer(name, owners(home, device, name))));
    all.sort(
        Comparator.comparingLong((Peer p) -> -p.sent() - p.received()).thenComparing(Peer::name));
    return all;
  }

  private Peers add(Volume volume, Observed<?> observed) {
    sources.add(observed);
    sent += volume.sent();
    received += volume.received();
    return this;
  }

  private Peer peer(String name, List<Owner> owners) {
    talks.sort(Comparator.comparingLong(Talks::port).thenComparing(Talks::protocol));
    return new Peer(name, owners, talks, sent, received, sources);
  }

  private static List<Owner> owners(Home home, String device, String name) {
    return home.concluded("reaches_owner", device).stream()
        .filter(c -> c.text(1).equals(name))
        .map(c -> new Owner(c.text(2), c.text(3), c.text(4)))
        .distinct()
        .toList();
  }
}
