// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Works out what rules let through, as the kernel would for the first packet of a connection.
 *
 * <p>Sound where it does not understand: a rule in doubt never opens anything, and what it might
 * shut counts as shut; its line is kept in {@link #doubts}.
 *
 * @see <a href="https://wiki.nftables.org/wiki-nftables/index.php/Configuring_chains">chains</a>
 */
public final class PacketFilter {
  private static final int DEEPEST = 16;
  private static final int STEPS = 60_000;

  private final List<Chain> chains;
  private final Map<String, Chain> called = new HashMap<>();
  private final TreeSet<Long> doubts = new TreeSet<>();
  private int steps;

  public PacketFilter(List<Chain> chains) {
    this.chains = List.copyOf(chains);
    this.chains.forEach(c -> called.putIfAbsent(c.table() + " " + c.name(), c));
  }

  /** What gets from one place to the other, or to the router. */
  public Region open(Path path) {
    String hook = path.to().isPresent() ? "forward" : "input";
    Region open = Region.ALL;
    for (Chain base : bases(hook)) {
      Walk walk = walk(base, open, path, 0);
      open = base.accepts() ? walk.accepted.or(walk.rest).or(walk.ended) : walk.accepted;
    }
    return open;
  }

  /** The lines of rules that could matter and were not understood. */
  public SortedSet<Long> doubts() {
    return new TreeSet<>(doubts);
  }

  /** Whether there were more rules than are followed; what was left counts as shut. */
  public boolean exhausted() {
    return steps > STEPS;
  }

  private List<Chain> bases(String hook) {
    List<Chain> bases = new ArrayList<>();
    for (Chain chain : chains) {
      if (chain.hook().equals(hook)
          && (chain.family().equals("inet") || chain.family().equals("ip"))) {
        bases.add(chain);
      }
    }
    bases.sort(Comparator.comparingLong(Chain::priority));
    return bases;
  }

  /**
   * What became of traffic in a chain; {@code rest} goes back to the caller, ended to the policy.
   */
  private record Walk(Region accepted, Region rest, Region ended) {}

  private Walk walk(Chain chain, Region coming, Path path, int depth) {
    Region open = coming;
    Region accepted = Region.NONE;
    Region back = Region.NONE;
    Region ended = Region.NONE;
    for (Rule rule : chain.rules()) {
      if (++steps > STEPS) {
        return new Walk(accepted, Region.NONE, Region.NONE);
      }
      Fit fit = Fitting.of(rule, path).and(new Fit(Fit.How.YES, open));
      Verdict.Kind kind = rule.verdict().kind();
      if (fit.how() == Fit.How.NO || kind == Verdict.Kind.PASS) {
        continue;
      }
      boolean doubt = fit.how() == Fit.How.DOUBT || kind == Verdict.Kind.UNKNOWN;
      boolean sure = fit.how() == Fit.How.YES;
      if (doubt) {
        doubts.add(rule.line());
      }
      Region hit = fit.region();
      switch (kind) {
        case ACCEPT -> {
          accepted = doubt ? accepted : accepted.or(hit);
          open = sure ? open.minus(hit) : open;
        }
        case DROP, UNKNOWN -> open = sure || doubt ? open.minus(hit) : open;
        case RETURN -> {
          back = sure ? back.or(hit) : back;
          open = sure || doubt ? open.minus(hit) : open;
        }
        case JUMP, GOTO -> {
          Chain next = called.get(chain.table() + " " + rule.verdict().target());
          if (next == null || depth >= DEEPEST) {
            doubts.add(rule.line());
            open = open.minus(hit);
            break;
          }
          Walk inner = walk(next, hit, path, depth + 1);
          accepted = doubt ? accepted : accepted.or(inner.accepted);
          boolean gone = kind == Verdict.Kind.GOTO;
          ended = ended.or(inner.ended);
          if (gone && depth == 0) {
            ended = ended.or(inner.rest);
          } else if (gone) {
            back = back.or(inner.rest);
          }
          if (sure || doubt) {
            open = open.minus(hit).or(gone ? Region.NONE : inner.rest);
          }
        }
        case PASS -> {}
      }
    }
    return new Walk(accepted, open.or(back), ended);
  }
}
