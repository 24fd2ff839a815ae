// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import gatehouse.evidence.network.capture.flow.Flow;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers flows into at most 16,384 talks; what comes on top is counted. */
public final class Talks {
  private static final int MOST = 1 << 14;

  private final long seed;
  private final Map<Talk.Key, Talk> talks = new LinkedHashMap<>();
  private long untold;
  private long untoldOctets;

  /**
   * Begins with nothing.
   *
   * @param seed for hashes, which an enemy cannot know
   */
  public Talks(long seed) {
    this.seed = seed;
  }

  /** Takes a flow that ended. */
  public void add(Flow flow) {
    Talk.Key key = Talk.Key.of(flow, seed);
    Talk talk = talks.get(key);
    if (talk == null) {
      if (talks.size() == MOST) {
        untold++;
        untoldOctets += flow.sent().octets() + flow.answered().octets();
        return;
      }
      talk = new Talk(key);
      talks.put(key, talk);
    }
    talk.add(flow);
  }

  /** The talks, in the order of their first packets. */
  public List<Talk> all() {
    Collection<Talk> all = talks.values();
    return all.stream().sorted(Comparator.comparingLong(Talk::packet)).toList();
  }

  /** Flows that belong to none of the talks. */
  public long untold() {
    return untold;
  }

  /** Octets of those flows. */
  public long untoldOctets() {
    return untoldOctets;
  }
}
