// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.evidence.network.walls.filter.Chain;
import gatehouse.evidence.network.walls.filter.Match;
import gatehouse.evidence.network.walls.filter.Place;
import gatehouse.evidence.network.walls.filter.Range;
import gatehouse.evidence.network.walls.filter.Rule;
import gatehouse.model.fact.SegmentUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The segments that a packet filter speaks of: interfaces, or subnets when none is named. */
final class Faces {
  private static final int MOST = 24;
  private static final Map<String, SegmentUse> WORDS = words();

  private final Map<String, SegmentUse> uses = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();
  private boolean more;

  Faces(List<Chain> chains) {
    Set<String> subnets = new TreeSet<>();
    for (Chain chain : chains) {
      for (Rule rule : chain.rules()) {
        rule.matches().forEach(m -> note(m, subnets));
        masquerade(rule);
      }
    }
    uses.keySet().forEach(n -> add(new Place(n, Optional.of(n), Optional.empty())));
    if (uses.isEmpty()) {
      subnets.forEach(s -> add(new Place(s, Optional.empty(), Range.of(s))));
    }
  }

  List<Place> places() {
    return places;
  }

  SegmentUse use(Place place) {
    return uses.getOrDefault(place.name(), SegmentUse.UNKNOWN);
  }

  /** Whether an interface may lead out of the home; one of an unknown use may. */
  boolean mayBeOutside(String face) {
    SegmentUse use = uses.getOrDefault(face, use(face));
    return use == SegmentUse.OUTSIDE || use == SegmentUse.UNKNOWN;
  }

  /** Whether there were more than are looked at. */
  boolean more() {
    return more;
  }

  private void add(Place place) {
    if (places.size() < MOST) {
      places.add(place);
    } else {
      more = true;
    }
  }

  private void note(Match match, Set<String> subnets) {
    boolean face = match.selector().endsWith("ifname") || match.selector().matches("[io]if");
    for (String value : match.values()) {
      if (face && !value.equals("lo") && !value.endsWith("*") && value.matches("[\\w.@-]{1,15}")) {
        uses.putIfAbsent(value, use(value));
      } else if (match.selector().matches("ip [sd]addr")
          && value.matches("[0-9.]+/(1[6-9]|2[0-9])")) {
        Range.of(value).ifPresent(r -> subnets.add(r.text()));
      }
    }
  }

  /** What all that leaves by an interface is hidden behind is the outside. */
  private void masquerade(Rule rule) {
    boolean hides = rule.matches().stream().anyMatch(m -> m.selector().equals("masquerade"));
    boolean all = rule.matches().stream().noneMatch(m -> m.selector().startsWith("iif"));
    for (Match match : rule.matches()) {
      boolean out = match.selector().startsWith("oif") && !match.negated();
      if (hides && all && out) {
        for (String name : match.values()) {
          uses.computeIfPresent(
              name, (n, use) -> use == SegmentUse.UNKNOWN ? SegmentUse.OUTSIDE : use);
        }
      }
    }
  }

  /** What an interface or a network is for, when its name says so. */
  static SegmentUse use(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, SegmentUse> word : WORDS.entrySet()) {
      if (plain.contains(word.getKey())) {
        return word.getValue();
      }
    }
    return SegmentUse.UNKNOWN;
  }

  private static Map<String, SegmentUse> words() {
    Map<String, SegmentUse> words = new LinkedHashMap<>();
    List.of("guest", "visitor").forEach(w -> words.put(w, SegmentUse.GUESTS));
    List.of("iot", "device", "things", "smart", "cam")
        .forEach(w -> words.put(w, SegmentUse.DEVICES));
    List.of("wan", "ppp", "inet", "uplink", "outside")
        .forEach(w -> words.put(w, SegmentUse.OUTSIDE));
    List.of("lan", "main", "home", "private", "trusted")
        .forEach(w -> words.put(w, SegmentUse.MAIN));
    return words;
  }
}
