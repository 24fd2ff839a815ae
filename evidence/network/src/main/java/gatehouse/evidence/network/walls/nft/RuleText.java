// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import gatehouse.evidence.network.walls.filter.Match;
import gatehouse.evidence.network.walls.filter.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one statement of a chain, up to the end of its line. */
final class RuleText {
  private static final Set<String> ALONE = Set.of("iifname", "oifname", "iif", "oif");
  private static final Set<String> FAMILIES =
      Set.of("ip", "ip6", "tcp", "udp", "th", "ct", "meta", "icmp", "icmpv6", "ether", "fib");

  private final Words words;
  private final RuleBuilder rule;

  private RuleText(Words words) {
    this.words = words;
    this.rule = new RuleBuilder(words.line());
  }

  static RuleBuilder read(Words words) {
    RuleText text = new RuleText(words);
    while (!text.ended()) {
      text.part();
    }
    return text.rule;
  }

  private boolean ended() {
    return !words.more() || words.peek().is("\n") || words.peek().is(";") || words.peek().is("}");
  }

  private void part() {
    String word = words.next().text();
    if (ALONE.contains(word)) {
      condition(word);
    } else if (word.equals("meta") && ALONE.contains(words.peek().text())) {
      condition(words.next().text());
    } else if (FAMILIES.contains(word)) {
      if (words.peek(1).is("set")) {
        statement();
      } else {
        condition(word + " " + words.next().text());
      }
    } else {
      other(word);
    }
  }

  private void condition(String selector) {
    boolean negated = words.take("!=") || words.take("!");
    if (words.peek().is("==")) {
      words.next();
    }
    if (words.take("vmap")) {
      verdictMap(selector);
    } else if (words.peek().is(".")) {
      rule.unknown("joined selectors");
      while (!ended() && VerdictWords.of(words.peek().text()).isEmpty()) {
        if (words.next().is("{")) {
          words.skipBlock();
        }
      }
    } else {
      rule.match(new Match(selector, negated, values()));
    }
  }

  private List<String> values() {
    List<String> values = new ArrayList<>();
    if (words.take("{")) {
      while (words.more() && !words.take("}")) {
        Token word = words.next();
        if (!word.is(",") && !word.is("\n")) {
          values.add(word.text());
        }
      }
      return values;
    }
    if (!ended()) {
      values.add(words.next().text());
    }
    while (words.take(",")) {
      values.add(words.next().text());
    }
    return values;
  }

  private void verdictMap(String selector) {
    if (!words.take("{")) {
      rule.unknown("named verdict map");
      rule.verdict(Verdict.of(Verdict.Kind.UNKNOWN));
      words.next();
      return;
    }
    List<String> keys = new ArrayList<>();
    while (words.more() && !words.take("}")) {
      Token word = words.next();
      if (word.is(",") || word.is("\n")) {
        continue;
      }
      if (word.is(":")) {
        rule.entry(selector, keys, verdict(words.next().text()));
        keys.clear();
      } else {
        keys.add(word.text());
      }
    }
  }

  private Verdict verdict(String word) {
    return VerdictWords.of(word)
        .map(
            kind ->
                VerdictWords.goes(kind) ? new Verdict(kind, words.next().text()) : Verdict.of(kind))
        .orElse(Verdict.of(Verdict.Kind.UNKNOWN));
  }

  private void other(String word) {
    switch (word) {
      case "counter" -> {
        while (words.peek().is("packets") || words.peek().is("bytes")) {
          words.next();
          words.next();
        }
      }
      case "comment" -> words.next();
      case "log", "flow", "notrack", "update", "add" -> statement();
      case "limit" -> {
        rule.match(Match.of("limit", List.of()));
        while (!ended() && VerdictWords.of(words.peek().text()).isEmpty()) {
          words.next();
        }
      }
      case "dnat" -> rule.match(Match.of(word, destination()));
      case "masquerade", "snat", "redirect" -> {
        rule.match(Match.of(word, List.of()));
        rest();
      }
      default -> {
        if (VerdictWords.of(word).isPresent()) {
          rule.verdict(verdict(word));
          rest();
        } else {
          rule.unknown(word);
          statement();
        }
      }
    }
  }

  /** Where to: {@code ip to 192.168.33.11:554}, of which the last word counts. */
  private List<String> destination() {
    List<String> target = new ArrayList<>();
    while (!ended()) {
      Token word = words.next();
      if (word.is("{")) { // a map has many targets
        words.skipBlock();
        target.add("?");
      } else if (!word.is("ip") && !word.is("ip6") && !word.is("to")) {
        target.add(word.text());
      }
    }
    return target;
  }

  /** Goes to the verdict, if one follows. */
  private void statement() {
    while (!ended() && VerdictWords.of(words.peek().text()).isEmpty()) {
      if (words.next().is("{")) {
        words.skipBlock();
      }
    }
  }

  private void rest() {
    while (!ended()) {
      if (words.next().is("{")) {
        words.skipBlock();
      }
    }
  }
}
