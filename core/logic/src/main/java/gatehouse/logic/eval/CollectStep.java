// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Domain;
import java.util.ArrayList;
import java.util.List;

/** The last step of an aggregate's plan when it is explained: notes each way and its value. */
final class CollectStep implements Step {
  private final BodyCode body;
  private final Term target;
  private List<Replay.Way> ways = new ArrayList<>();

  CollectStep(Condition.Folding folding) {
    body = folding.body();
    target = folding.target();
  }

  /** What was noted since the last call. */
  List<Replay.Way> ways() {
    List<Replay.Way> noted = ways;
    ways = new ArrayList<>();
    return noted;
  }

  @Override
  public void run(Frame frame) {
    int code = target.code(frame);
    if (code != Domain.NONE) {
      ways.add(new Replay.Way(code, body.atoms().stream().map(a -> frame.rows[a.slot()]).toList()));
    }
  }
}
