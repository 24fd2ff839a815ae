// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers enough of the last frames to know one that is sent again. */
final class ReplayWindow {
  private static final int REMEMBERED = 256;
  private static final long OLDEST_SECONDS = 60;

  private record Frame(int id, long stamp) {}

  private final ReplayPolicy policy;
  private final Set<Frame> seen = new LinkedHashSet<>();
  private int lastId = -1;

  ReplayWindow(ReplayPolicy policy) {
    this.policy = policy;
  }

  /** True when the frame is to be answered. */
  boolean admits(int id, long stamp, long now) {
    boolean fresh =
        switch (policy) {
          case ACCEPT -> true;
          case LAST -> id != lastId;
          case REFUSE -> now - stamp <= OLDEST_SECONDS && remember(new Frame(id, stamp));
        };
    lastId = id;
    return fresh;
  }

  private boolean remember(Frame frame) {
    if (seen.size() >= REMEMBERED) {
      seen.remove(seen.iterator().next());
    }
    return seen.add(frame);
  }
}
