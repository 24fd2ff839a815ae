// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import gatehouse.evidence.network.walls.filter.Match;
import gatehouse.evidence.network.walls.filter.Verdict;
import gatehouse.evidence.network.walls.nft.RulesetBuilder.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads what {@code nft -j list ruleset} prints.
 *
 * @see <a
 *     href="https://manpages.debian.org/libnftables1/libnftables-json.5.en.html">libnftables-json(5)</a>
 */
public final class NftJson {
  private static final Set<String> HARMLESS =
      Set.of("counter", "log", "mangle", "flow", "notrack", "comment");

  private final RulesetBuilder ruleset = new RulesetBuilder();

  private NftJson() {}

  /** Reads the objects of {@code nftables} in their order. */
  public static Ruleset read(JsonNode root) {
    NftJson reader = new NftJson();
    long number = 0;
    for (JsonNode object : root.path("nftables")) {
      number++;
      reader.chain(object.path("chain"));
      reader.set(object.path("set"));
      reader.rule(object.path("rule"), number);
    }
    return reader.ruleset.build();
  }

  private static String table(JsonNode node) {
    return node.path("family").asString("") + " " + node.path("table").asString("");
  }

  private void chain(JsonNode node) {
    if (!node.isObject()) {
      return;
    }
    Draft chain = ruleset.chain(table(node), node.path("name").asString(""));
    String hook = node.path("hook").asString("");
    boolean filter = node.path("type").asString("").equals("filter");
    chain.hook = hook.isEmpty() || filter ? hook : "nat " + hook;
    chain.priority = node.path("prio").asLong(0);
    chain.accepts = !node.path("policy").asString("").equals("drop");
  }

  private void set(JsonNode node) {
    if (!node.isObject()) {
      return;
    }
    List<String> values = new ArrayList<>();
    node.path("elem").forEach(e -> values.addAll(JsonValues.of(e)));
    ruleset.set(table(node), node.path("name").asString(""), values);
  }

  private void rule(JsonNode node, long number) {
    if (!node.isObject()) {
      return;
    }
    RuleBuilder rule = new RuleBuilder(number);
    for (JsonNode expression : node.path("expr")) {
      for (Map.Entry<String, JsonNode> part : expression.properties()) {
        part(rule, part.getKey(), part.getValue());
      }
    }
    ruleset.chain(table(node), node.path("chain").asString("")).rules.add(rule);
  }

  private static void part(RuleBuilder rule, String name, JsonNode value) {
    switch (name) {
      case "match" -> match(rule, value);
      case "vmap" -> map(rule, value);
      case "limit" -> rule.match(Match.of("limit", List.of()));
      case "dnat" -> rule.match(Match.of(name, destination(value)));
      case "masquerade", "snat", "redirect" -> rule.match(Match.of(name, List.of()));
      default -> {
        if (VerdictWords.of(name).isPresent()) {
          rule.verdict(verdict(name, value));
        } else if (!HARMLESS.contains(name)) {
          rule.unknown(name);
        }
      }
    }
  }

  /** Where to, as the text form has it; maps and ranges are none. */
  private static List<String> destination(JsonNode value) {
    String address = value.path("addr").asString("?");
    return List.of(value.has("port") ? address + ":" + value.path("port").asString("?") : address);
  }

  private static void match(RuleBuilder rule, JsonNode value) {
    String selector = selector(value.path("left"));
    String operator = value.path("op").asString("");
    List<String> values = JsonValues.of(value.path("right"));
    if (selector.isEmpty() || values.isEmpty() || !Set.of("==", "!=", "in").contains(operator)) {
      rule.unknown("match");
    } else {
      rule.match(new Match(selector, operator.equals("!="), values));
    }
  }

  private static String selector(JsonNode left) {
    if (left.path("meta").isObject()) {
      String key = left.path("meta").path("key").asString("");
      return Set.of("iifname", "oifname", "iif", "oif").contains(key) ? key : "meta " + key;
    }
    if (left.path("payload").path("protocol").isString()) {
      JsonNode payload = left.path("payload");
      return payload.path("protocol").asString() + " " + payload.path("field").asString("");
    }
    return left.path("ct").path("key").isString()
        ? "ct " + left.path("ct").path("key").asString()
        : "";
  }

  private static void map(RuleBuilder rule, JsonNode value) {
    String selector = selector(value.path("key"));
    JsonNode entries = value.path("data").path("set");
    if (selector.isEmpty() || !entries.isArray()) {
      rule.unknown("verdict map");
      rule.verdict(Verdict.of(Verdict.Kind.UNKNOWN));
      return;
    }
    for (JsonNode entry : entries) {
      for (Map.Entry<String, JsonNode> verdict : entry.path(1).properties()) {
        rule.entry(
            selector, JsonValues.of(entry.path(0)), verdict(verdict.getKey(), verdict.getValue()));
      }
    }
  }

  private static Verdict verdict(String name, JsonNode value) {
    Verdict.Kind kind = VerdictWords.of(name).orElse(Verdict.Kind.UNKNOWN);
    return new Verdict(kind, value.path("target").asString(""));
  }
}
