// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.syntax.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes small programs with recursion, negation, comparisons and aggregates, and facts for them.
 */
final class RandomPrograms {
  /** What each level derives; levels may only negate and aggregate over what is before them. */
  static final List<Set<String>> LEVELS =
      List.of(Set.of("p0", "p1"), Set.of("q0", "q1"), Set.of("r0"));

  private static final String DECLARATIONS =
      """
      .decl e(a:symbol, b:symbol)
      .decl f(a:symbol)
      .decl n(a:symbol, k:number)
      .decl p0(a:symbol, b:symbol)
      .decl p1(a:symbol)
      .decl q0(a:symbol, b:symbol)
      .decl q1(a:symbol)
      .decl r0(a:symbol, k:number)
      """;

  private final Random random;
  private final boolean extremes;

  /**
   * @param extremes whether min and max may occur
   */
  RandomPrograms(long seed, boolean extremes) {
    random = new Random(seed);
    this.extremes = extremes;
  }

  String program() {
    var text = new StringBuilder(DECLARATIONS);
    for (int level = 0; level < LEVELS.size(); level++) {
      for (String head : LEVELS.get(level).stream().sorted().toList()) {
        int rules = 1 + random.nextInt(3);
        for (int i = 0; i < rules; i++) {
          text.append("@cost(").append(random.nextInt(4)).append(") ");
          text.append(rule(head, level)).append('\n');
        }
      }
    }
    return text.toString();
  }

  List<Tuple> facts() {
    var facts = new ArrayList<Tuple>();
    for (int i = random.nextInt(9); i >= 0; i--) {
      facts.add(Tuple.of("e", symbol(), symbol()));
      facts.add(Tuple.of("n", symbol(), random.nextInt(5)));
      if (random.nextInt(3) == 0) {
        facts.add(Tuple.of("f", symbol()));
      }
      if (random.nextInt(6) == 0) {
        facts.add(Tuple.of("p1", symbol()));
      }
    }
    return facts;
  }

  private String symbol() {
    return "s" + random.nextInt(6);
  }

  private String rule(String head, int level) {
    var body = new ArrayList<String>();
    int atoms = 1 + random.nextInt(3);
    List<String> bound = new ArrayList<>();
    for (int i = 0; i < atoms; i++) {
      body.add(atom(pick(positive(level)), bound));
    }
    if (bound.isEmpty()) {
      body.add("e(X, Y)");
      bound.addAll(List.of("X", "Y"));
    }
    if (level > 0 && random.nextInt(2) == 0) {
      body.add("!" + closed(pick(List.of("p0", "p1", "e", "f")), bound));
    }
    if (random.nextInt(3) == 0) {
      body.add(any(bound) + pick(List.of(" != ", " = ", " < ", " >= ")) + constantOr(bound));
    }
    boolean number = head.equals("r0");
    if (number) {
      body.add(number(any(bound)));
      if (random.nextInt(3) == 0) {
        body.add("K = " + random.nextInt(4));
      }
    }
    java.util.Collections.shuffle(body, random);
    String arguments =
        number
            ? any(bound) + ", K"
            : head.endsWith("0") ? any(bound) + ", " + any(bound) : any(bound);
    return head + "(" + arguments + ") :- " + String.join(", ", body) + ".";
  }

  private String number(String outer) {
    return switch (random.nextInt(extremes ? 6 : 4)) {
      case 0 -> "n(" + outer + ", K)";
      case 1 -> "K = count : { q0(" + outer + ", I), e(I, _) }";
      case 2 -> "K = sum J * 2 : { n(" + outer + ", J), J > 1 } + 1";
      case 3 -> "K = count : { p1(I), !e(I, " + outer + ") }";
      case 4 -> "K = max J : { n(I, J), p0(" + outer + ", I) }";
      default -> "K = min J - 1 : { n(_, J) } % 3";
    };
  }

  private static List<String> positive(int level) {
    return switch (level) {
      case 0 -> List.of("e", "e", "f", "p0", "p1");
      case 1 -> List.of("e", "f", "p0", "p1", "q0", "q1");
      default -> List.of("e", "p0", "q0", "q1");
    };
  }

  private String atom(String relation, List<String> bound) {
    boolean pair = relation.endsWith("0") || relation.equals("e");
    String first = argument(bound);
    return relation + "(" + first + (pair ? ", " + argument(bound) : "") + ")";
  }

  private String argument(List<String> bound) {
    return switch (random.nextInt(8)) {
      case 0 -> "_";
      case 1 -> '"' + symbol() + '"';
      default -> {
        String name = pick(List.of("X", "Y", "Z", "W"));
        bound.add(name);
        yield name;
      }
    };
  }

  private String closed(String relation, List<String> bound) {
    boolean pair = relation.endsWith("0") || relation.equals("e");
    String second = random.nextInt(4) == 0 ? "_" : any(bound);
    return relation + "(" + any(bound) + (pair ? ", " + second : "") + ")";
  }

  private String constantOr(List<String> bound) {
    return random.nextBoolean() ? any(bound) : '"' + symbol() + '"';
  }

  private String any(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
