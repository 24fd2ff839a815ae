// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.evidence.network.walls.filter.Chain;
import gatehouse.evidence.network.walls.filter.Match;
import gatehouse.evidence.network.walls.filter.Range;
import gatehouse.evidence.network.walls.filter.Rule;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.NetworkFact.PortMapping;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Doors from outside to a device: rules that translate the address of a destination to one inside
 * ({@code dnat}). Rules that speak of what comes from a part of the home are none.
 */
final class Doors {
  private static final Pattern TARGET =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?:\\s*:\\s*([0-9]{1,5}))?");
  private static final int MOST = 200;

  private final DeviceId router;
  private final FactSink sink;
  private final Faces faces;
  private int told;

  Doors(DeviceId router, FactSink sink, Faces faces) {
    this.router = router;
    this.sink = sink;
    this.faces = faces;
  }

  void tell(List<Chain> chains) {
    for (Chain chain : chains) {
      chain.rules().forEach(this::tell);
    }
  }

  private void tell(Rule rule) {
    for (Match match : rule.matches()) {
      if (match.selector().equals("dnat") && fromOutside(rule) && told++ < MOST) {
        door(rule, String.join("", match.values()));
      }
    }
  }

  private boolean fromOutside(Rule rule) {
    return rule.matches().stream()
        .filter(m -> m.selector().equals("iifname") || m.selector().equals("iif"))
        .allMatch(m -> m.negated() || m.values().stream().allMatch(faces::mayBeOutside));
  }

  private void door(Rule rule, String target) {
    Matcher inside = TARGET.matcher(target);
    boolean known = false;
    if (inside.matches() && Range.of(inside.group(1)).isPresent()) {
      for (Match match : rule.matches()) {
        String transport = match.selector().replace(" dport", "");
        if (match.negated() || !List.of("tcp dport", "udp dport").contains(match.selector())) {
          continue;
        }
        for (String outside : match.values()) {
          String port = inside.group(2) == null ? outside : inside.group(2);
          if (outside.matches("[0-9]{1,5}") && port.matches("[0-9]{1,5}")) {
            known = true;
            sink.fact(
                new PortMapping(
                    router,
                    transport,
                    Long.parseLong(outside),
                    inside.group(1),
                    Long.parseLong(port),
                    "owner"),
                new Locator.Line(rule.line()));
          }
        }
      }
    }
    if (!known) {
      sink.notExamined(
          router,
          Aspect.WALLS,
          "This rule sends what comes from outside to an address inside, and is not followed.",
          new Locator.Line(rule.line()));
    }
  }
}
