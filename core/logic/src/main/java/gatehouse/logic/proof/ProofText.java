// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a proof as an indented, numbered outline. What was shown before is only referred to by its
 * number, so the text is as long as the proof has different parts.
 */
public final class ProofText {
  /** Deeper levels are not indented any further; their numbers still tell them apart. */
  private static final int DEEPEST_INDENT = 40;

  private final Appendable out;
  private final Map<Proof, Integer> numbers = new HashMap<>();

  /** Something to write at a depth: a proof, or a line of text. */
  private record Item(int depth, Object what) {}

  private ProofText(Appendable out) {
    this.out = out;
  }

  /** Writes a proof. */
  public static void write(Proof proof, Appendable out) throws IOException {
    new ProofText(out).run(proof);
  }

  private void run(Proof goal) throws IOException {
    var open = new ArrayList<Item>();
    open.add(new Item(0, goal));
    while (!open.isEmpty()) {
      Item item = open.removeLast();
      if (item.what instanceof Proof proof) {
        List<Item> below = proof(proof, item.depth);
        open.addAll(below.reversed());
      } else {
        line(item.depth, String.valueOf(item.what));
      }
    }
  }

  private List<Item> proof(Proof proof, int depth) throws IOException {
    boolean tuple = proof instanceof Proof.Given || proof instanceof Proof.Derived;
    Integer before = tuple ? numbers.get(proof) : null;
    if (before != null) {
      line(depth, statement(proof) + "  see [" + before + "]");
      return List.of();
    }
    String number = "";
    if (tuple) {
      numbers.put(proof, numbers.size() + 1);
      number = "[" + numbers.size() + "] ";
    }
    line(depth, number + statement(proof) + because(proof));
    return below(proof, depth + 1);
  }

  private static List<Item> below(Proof proof, int depth) {
    var below = new ArrayList<Item>();
    switch (proof) {
      case Proof.Derived d -> {
        if (!d.rule().doc().isEmpty()) {
          d.rule().doc().lines().forEach(text -> below.add(new Item(depth, "\" " + text)));
        }
        d.premises().forEach(premise -> below.add(new Item(depth, premise)));
      }
      case Proof.Compared c -> c.aggregates().forEach(a -> below.add(new Item(depth, a)));
      case Proof.Aggregated a ->
          a.ways().forEach(way -> way.forEach(part -> below.add(new Item(depth, part))));
      case Proof.Given g -> {}
      case Proof.Absent a -> {}
    }
    return below;
  }

  private static String statement(Proof proof) {
    return switch (proof) {
      case Proof.Given g -> g.tuple().toString();
      case Proof.Derived d -> d.tuple().toString();
      default -> proof.toString();
    };
  }

  private static String because(Proof proof) {
    return switch (proof) {
      case Proof.Given g -> "  given";
      case Proof.Derived d -> "  cost " + d.cost() + ", by the rule at " + d.rule().location();
      case Proof.Absent a -> "  looked for and not there";
      case Proof.Compared c -> "  holds";
      case Proof.Aggregated a -> "  over " + a.ways().size() + " found";
    };
  }

  private void line(int depth, String text) throws IOException {
    out.append("  ".repeat(Math.min(depth, DEEPEST_INDENT))).append(text).append('\n');
  }
}
