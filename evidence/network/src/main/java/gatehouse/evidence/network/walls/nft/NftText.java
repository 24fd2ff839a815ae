// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import gatehouse.evidence.network.walls.nft.RulesetBuilder.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@code nft list ruleset} prints, and files written in the same form.
 *
 * @see <a href="https://www.netfilter.org/projects/nftables/manpage.html">nft(8)</a>
 */
public final class NftText {
  private static final Map<String, Long> PRIORITIES =
      Map.of(
          "raw",
          -300L,
          "mangle",
          -150L,
          "dstnat",
          -100L,
          "filter",
          0L,
          "security",
          50L,
          "srcnat",
          100L);

  private final RulesetBuilder ruleset = new RulesetBuilder();
  private final Words words;

  private NftText(String text) {
    words = new Words(Token.all(text));
  }

  /** Whether a text looks like a ruleset: a table of a family that there is, opened by a brace. */
  public static boolean isOne(String text) {
    return text.lines()
        .limit(2000)
        .anyMatch(
            l -> l.strip().matches("table\\s+((ip|ip6|inet|arp|bridge|netdev)\\s+)?\\S+\\s*\\{"));
  }

  /** Reads all tables; what has no form is told in the ruleset. */
  public static Ruleset read(String text) {
    NftText reader = new NftText(text);
    reader.tables();
    return reader.ruleset.build();
  }

  private void tables() {
    while (words.more()) {
      Token word = words.next();
      if (word.is("table")) {
        table();
      } else if (word.is("include") || word.is("define") || word.is("add")) {
        ruleset.puzzle(
            word.line(),
            "'%s' is not followed; give what nft list ruleset prints.".formatted(word.text()));
      } else if (word.is("{")) {
        words.skipBlock();
      }
    }
  }

  private void table() {
    StringBuilder name = new StringBuilder();
    while (words.more() && !words.peek().is("{") && !words.peek().is("\n")) {
      name.append(name.isEmpty() ? "" : " ").append(words.next().text());
    }
    if (!words.take("{")) {
      return;
    }
    String table = name.indexOf(" ") < 0 ? "ip " + name : name.toString();
    while (words.more() && !words.take("}")) {
      Token word = words.next();
      if (word.is("chain")) {
        Draft chain = ruleset.chain(table, words.next().text());
        if (words.take("{")) {
          chain(chain);
        }
      } else if (word.is("set")) {
        String set = words.next().text();
        if (words.take("{")) {
          ruleset.set(table, set, elements());
        }
      } else if (word.is("{")) {
        words.skipBlock();
      }
    }
  }

  private List<String> elements() {
    List<String> elements = new ArrayList<>();
    int depth = 1;
    boolean inside = false;
    while (words.more() && depth > 0) {
      Token word = words.next();
      if (word.is("elements")) {
        inside = true;
      }
      depth += word.is("{") ? 1 : word.is("}") ? -1 : 0;
      boolean fresh = words.more() && depth == 2 && inside && (word.is("{") || word.is(","));
      while (fresh && words.take("\n")) {
        fresh = true;
      }
      if (fresh && !words.peek().is("}")) {
        elements.add(words.next().text());
      }
    }
    return elements;
  }

  private void chain(Draft chain) {
    while (words.more() && !words.take("}")) {
      if (words.take("\n") || words.take(";")) {
        continue;
      }
      if (words.take("type")) {
        hook(chain);
      } else if (words.take("policy")) {
        chain.accepts = !words.next().is("drop");
      } else {
        chain.rules.add(RuleText.read(words));
      }
    }
  }

  private void hook(Draft chain) {
    boolean filter = words.next().is("filter");
    int sign = 1;
    while (words.more()
        && !words.peek().is(";")
        && !words.peek().is("\n")
        && !words.peek().is("}")) {
      Token word = words.next();
      if (word.is("hook")) {
        chain.hook = filter ? words.next().text() : "nat " + words.next().text();
      } else if (word.is("-")) {
        sign = -1;
      } else if (PRIORITIES.containsKey(word.text())) {
        chain.priority += PRIORITIES.get(word.text());
      } else if (word.text().matches("-?[0-9]{1,9}")) {
        chain.priority += sign * Long.parseLong(word.text());
      }
    }
  }
}
