// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.BitSet;
import java.util.Optional;

/** Holds conditions against a path, for the first packet of a connection over IPv4. */
final class Fitting {
  private Fitting() {}

  static Fit of(Rule rule, Path path) {
    Fit all = Fit.YES;
    for (Match match : rule.matches()) {
      all = all.and(of(match, path));
      if (all.how() == Fit.How.NO) {
        return all;
      }
    }
    return all;
  }

  private static Fit of(Match match, Path path) {
    return switch (match.selector()) {
      case "iifname", "iif" -> face(match, path.from().face());
      case "oifname", "oif" -> path.to().isPresent() ? face(match, path.to().get().face()) : Fit.NO;
      case "ip saddr" -> addresses(match, path.from().range());
      case "ip daddr" -> addresses(match, path.to().flatMap(Place::range));
      case "ip protocol", "meta l4proto" -> transports(match);
      case "tcp dport", "udp dport", "th dport" -> ports(match);
      case "tcp sport", "tcp flags" -> new Fit(Fit.How.SOME, Region.tcp(Region.ALL.tcp()));
      case "udp sport" -> new Fit(Fit.How.SOME, Region.udp(Region.ALL.udp()));
      case "icmp type", "icmp code" -> new Fit(Fit.How.SOME, Region.ICMP);
      case "ct state" -> Fit.when(states(match) != match.negated());
      case "ct status" -> Fit.when(match.negated());
      case "meta nfproto" -> Fit.when(match.values().contains("ipv4") != match.negated());
      case "limit" -> Fit.SOME;
      default ->
          match.selector().startsWith("ip6 ") || match.selector().startsWith("icmpv6")
              ? Fit.NO
              : Fit.DOUBT;
    };
  }

  private static boolean states(Match match) {
    return match.values().contains("new") || match.values().contains("untracked");
  }

  private static Fit face(Match match, Optional<String> face) {
    if (face.isEmpty()) {
      return Fit.DOUBT;
    }
    String name = face.get();
    boolean named =
        match.values().stream()
            .anyMatch(
                v ->
                    v.endsWith("*")
                        ? name.startsWith(v.substring(0, v.length() - 1))
                        : v.equals(name));
    return Fit.when(named != match.negated());
  }

  private static Fit addresses(Match match, Optional<Range> range) {
    if (range.isEmpty()) {
      return match.values().contains("0.0.0.0/0") ? Fit.when(!match.negated()) : Fit.DOUBT;
    }
    boolean some = false;
    for (String value : match.values()) {
      Optional<Range> given = Range.of(value);
      if (given.isEmpty()) {
        return Fit.DOUBT;
      }
      if (given.get().covers(range.get())) {
        return Fit.when(!match.negated());
      }
      some |= given.get().meets(range.get());
    }
    return some ? Fit.SOME : Fit.when(match.negated());
  }

  private static Fit transports(Match match) {
    Region all = Region.NONE;
    for (String value : match.values()) {
      all =
          all.or(
              switch (value) {
                case "tcp", "6" -> Region.tcp(Region.ALL.tcp());
                case "udp", "17" -> Region.udp(Region.ALL.udp());
                case "icmp", "1" -> Region.ICMP;
                case "ipv6-icmp", "icmpv6", "58" -> Region.NONE;
                default -> Region.OTHER;
              });
    }
    return region(match.negated() ? Region.ALL.minus(all) : all);
  }

  private static Fit ports(Match match) {
    Optional<BitSet> given = Ports.of(match.values());
    BitSet ports = given.orElseGet(() -> Region.range(0, 65535));
    if (match.negated() && given.isPresent()) {
      ports.flip(0, 65536);
    }
    Region tcp = match.selector().startsWith("udp") ? Region.NONE : Region.tcp(ports);
    Region udp = match.selector().startsWith("tcp") ? Region.NONE : Region.udp(ports);
    Region both = tcp.or(udp);
    return given.isEmpty() ? new Fit(Fit.How.DOUBT, both) : region(both);
  }

  private static Fit region(Region region) {
    return region.isEmpty() ? Fit.NO : new Fit(Fit.How.YES, region);
  }
}
