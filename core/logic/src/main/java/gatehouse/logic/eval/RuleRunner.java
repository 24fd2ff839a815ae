// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Domain;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs one rule semi-naively: each run finds exactly the derivations that have at least one row
 * that no run before has seen, and each of them once.
 */
final class RuleRunner {
  private final RuleCode code;
  private final List<Store> stores;
  private final Domain domain;
  private final Frame frame;
  private final Step emit;

  /** Positions of the atoms whose relations grow while the stratum runs. */
  private final int[] growing;

  /** For each growing atom how many rows the runs before have seen. */
  private final int[] seen;

  /** For each growing atom the plan that begins with its new rows. */
  private final @Nullable Replanned[] plans;

  /** For each atom of the body the rows that it may use; of lower strata they stay the same. */
  private final double[] sizes;

  /** For each growing atom how many rows there are now. */
  private final int[] now;

  private boolean started;

  /** A plan and the sizes that it was made for. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Replanned(Plan plan, double[] sizes) {
    private static final double STALE = 4;

    boolean fits(double[] current, int[] growing) {
      for (int position : growing) {
        if (current[position] > STALE * (sizes[position] + 16)) {
          return false;
        }
      }
      return true;
    }
  }

  RuleRunner(
      RuleCode code,
      BitSet stratum,
      List<Store> stores,
      Domain domain,
      Derivations derivations,
      Meter meter) {
    this.code = code;
    this.stores = stores;
    this.domain = domain;
    frame = new Frame(code, domain);
    emit = new EmitStep(stores.get(code.relation()).table(), code.head(), derivations, meter);
    growing = growing(code, stratum);
    seen = new int[growing.length];
    now = new int[growing.length];
    sizes = new double[code.premises()];
    plans = new Replanned[growing.length];
  }

  private static int[] growing(RuleCode code, BitSet stratum) {
    int[] growing = new int[code.premises()];
    int size = 0;
    for (int position = 0; position < growing.length; position++) {
      if (stratum.get(code.premise(position))) {
        growing[size++] = position;
      }
    }
    return Arrays.copyOf(growing, size);
  }

  /** Runs if there are rows that no run before has seen; whether there were. */
  boolean run() {
    if (!started) {
      started = true;
      first();
      return true;
    }
    boolean news = false;
    for (int i = 0; i < growing.length; i++) {
      now[i] = size(growing[i]);
      news |= now[i] > seen[i];
    }
    if (news) {
      for (int i = 0; i < growing.length; i++) {
        delta(i);
      }
      System.arraycopy(now, 0, seen, 0, now.length);
    }
    return news;
  }

  /** Everything there is so far, in the order that costs least. */
  private void first() {
    allRows(code.body(), stores, frame);
    for (int i = 0; i < growing.length; i++) {
      seen[i] = size(growing[i]);
    }
    boolean empty = false;
    for (int position = 0; position < sizes.length; position++) {
      sizes[position] = frame.to[position];
      empty |= sizes[position] == 0;
    }
    if (!empty) {
      Planner.plan(code, stores, domain, sizes, -1, emit).run(frame);
    }
  }

  /** New rows of one atom, old and new rows of growing ones before it, old rows of those after. */
  private void delta(int which) {
    if (now[which] == seen[which]) {
      return;
    }
    for (int i = 0; i < growing.length; i++) {
      int position = growing[i];
      frame.from[position] = i == which ? seen[i] : 0;
      frame.to[position] = i <= which ? now[i] : seen[i];
      sizes[position] = frame.to[position] - frame.from[position];
    }
    for (double size : sizes) {
      if (size == 0) {
        return;
      }
    }
    Replanned planned = plans[which];
    if (planned == null || planned.plan.isOutgrown() || !planned.fits(sizes, growing)) {
      Plan plan = Planner.plan(code, stores, domain, sizes, growing[which], emit);
      planned = new Replanned(plan, sizes.clone());
      plans[which] = planned;
    }
    planned.plan.run(frame);
  }

  /** Lets every atom use all rows of its relation, those inside of aggregates included. */
  static void allRows(BodyCode body, List<Store> stores, Frame frame) {
    for (AtomCode atom : body.atoms()) {
      frame.to[atom.slot()] = stores.get(atom.relation()).table().size();
    }
    for (Condition condition : body.conditions()) {
      if (condition instanceof Condition.Folding f) {
        allRows(f.body(), stores, frame);
      }
    }
  }

  private int size(int position) {
    return stores.get(code.premise(position)).table().size();
  }
}
