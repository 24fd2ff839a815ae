// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.uci;

import gatehouse.evidence.network.walls.filter.Chain;
import gatehouse.evidence.network.walls.filter.Match;
import gatehouse.evidence.network.walls.filter.Rule;
import gatehouse.evidence.network.walls.filter.Verdict;
import gatehouse.evidence.network.walls.filter.Verdict.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns OpenWrt's zones into the chains that its firewall makes of them: rules first, then
 * forwardings, then what the zone and at last the defaults say. Interfaces are OpenWrt's networks.
 *
 * @see <a href="https://openwrt.org/docs/guide-user/firewall/firewall_configuration">Firewall
 *     configuration</a>
 */
public final class UciRules {
  private static final Set<String> PLAIN =
      Set.of(
          "name",
          "src",
          "dest",
          "proto",
          "dest_port",
          "src_port",
          "src_ip",
          "dest_ip",
          "target",
          "family",
          "enabled",
          "icmp_type",
          "limit",
          "limit_burst",
          "log");

  private final Map<String, List<String>> zones = new LinkedHashMap<>();
  private final List<Rule> forward = new ArrayList<>();
  private final List<Rule> input = new ArrayList<>();

  private UciRules() {}

  /** The chains for what is forwarded and for what goes to the router. */
  public static List<Chain> of(UciFile file) {
    return new UciRules().chains(file);
  }

  private List<Chain> chains(UciFile file) {
    for (UciSection zone : file.of("zone")) {
      List<String> networks =
          zone.words("network").isEmpty() ? zone.words("device") : zone.words("network");
      zones.put(zone.value("name").orElse(zone.name()), networks);
    }
    Optional<UciSection> defaults = file.of("defaults").stream().findFirst();
    file.of("rule").forEach(this::rule);
    file.of("forwarding").forEach(this::forwarding);
    for (UciSection zone : file.of("zone")) {
      List<String> inside = zones.getOrDefault(zone.value("name").orElse(zone.name()), List.of());
      Match from = Match.of("iifname", inside);
      String within = zone.value("forward").orElse(policy(defaults, "forward"));
      forward.add(rule(List.of(from, Match.of("oifname", inside)), within, zone.line()));
      String in = zone.value("input").orElse(policy(defaults, "input"));
      input.add(rule(List.of(from), in, zone.line()));
    }
    return List.of(
        new Chain(
            "inet uci", "forward", "forward", 0, accepts(policy(defaults, "forward")), forward),
        new Chain("inet uci", "input", "input", 0, accepts(policy(defaults, "input")), input));
  }

  private static String policy(Optional<UciSection> defaults, String chain) {
    return defaults.flatMap(d -> d.value(chain)).orElse("REJECT");
  }

  private static boolean accepts(String policy) {
    return policy.equalsIgnoreCase("ACCEPT");
  }

  private static Rule rule(List<Match> matches, String target, long line) {
    Kind kind =
        switch (target.toUpperCase(Locale.ROOT)) {
          case "ACCEPT" -> Kind.ACCEPT;
          case "DROP", "REJECT" -> Kind.DROP;
          case "NOTRACK", "MARK", "HELPER", "DSCP" -> Kind.PASS;
          default -> Kind.UNKNOWN;
        };
    return new Rule(matches, Verdict.of(kind), line);
  }

  private void forwarding(UciSection section) {
    List<Match> matches = new ArrayList<>();
    family(section, matches);
    zone("iifname", section.value("src").orElse("*"), matches);
    zone("oifname", section.value("dest").orElse("*"), matches);
    forward.add(rule(matches, "ACCEPT", section.line()));
  }

  private void rule(UciSection section) {
    if (section.value("src").isEmpty()) {
      return;
    }
    List<Match> matches = new ArrayList<>();
    family(section, matches);
    zone("iifname", section.value("src").get(), matches);
    section.value("dest").ifPresent(dest -> zone("oifname", dest, matches));
    addresses("ip saddr", section.words("src_ip"), matches);
    addresses("ip daddr", section.words("dest_ip"), matches);
    transports(section, matches);
    for (String option : section.options().keySet()) {
      if (!PLAIN.contains(option)) {
        matches.add(Match.of("?" + option, List.of()));
      }
    }
    if (section.value("limit").isPresent()) {
      matches.add(Match.of("limit", List.of()));
    }
    String target = section.value("target").orElse("DROP");
    (section.value("dest").isPresent() ? forward : input)
        .add(rule(matches, target, section.line()));
  }

  private static void family(UciSection section, List<Match> matches) {
    if (section.value("family").orElse("any").equals("ipv6")) {
      matches.add(Match.of("meta nfproto", List.of("ipv6")));
    }
  }

  private void zone(String selector, String zone, List<Match> matches) {
    if (!zone.equals("*")) {
      matches.add(Match.of(selector, zones.getOrDefault(zone, List.of())));
    }
  }

  private static void addresses(String selector, List<String> values, List<Match> matches) {
    if (!values.isEmpty()) {
      boolean not = values.stream().allMatch(v -> v.startsWith("!"));
      matches.add(
          new Match(selector, not, values.stream().map(v -> not ? v.substring(1) : v).toList()));
    }
  }

  private static void transports(UciSection section, List<Match> matches) {
    List<String> given = section.words("proto");
    List<String> transports =
        given.isEmpty() || given.contains("tcpudp") ? List.of("tcp", "udp") : given;
    if (!transports.contains("all") && !transports.contains("any")) {
      matches.add(Match.of("meta l4proto", transports));
    }
    if (!section.words("dest_port").isEmpty()) {
      matches.add(
          Match.of(
              "th dport",
              section.words("dest_port").stream().map(p -> p.replace(':', '-')).toList()));
    }
    if (!section.words("src_port").isEmpty()) {
      matches.add(Match.of("limit", List.of()));
    }
    if (!section.words("icmp_type").isEmpty()) {
      matches.add(Match.of("icmp type", section.words("icmp_type")));
    }
  }
}
