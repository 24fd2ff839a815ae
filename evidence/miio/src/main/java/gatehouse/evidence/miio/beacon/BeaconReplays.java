// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Knows frames that were sent before, by the counters of the last {@value #MOST} devices. */
public final class BeaconReplays {
  private static final int MOST = 4096;
  private static final int HALF_ROUND = 128;

  /** What a frame is to those before it. */
  public enum Verdict {
    /** The counter went on. */
    NEW,
    /** The last frame once more, as devices do to be heard. */
    REPEATED,
    /** A counter that was passed already: somebody plays back what was recorded. */
    REPLAYED,
    /** The counter of the last frame with another content: two senders, or a changed frame. */
    CLASHING
  }

  private record Last(long counter, boolean extended, ByteBuffer data) {}

  private final Map<Mac, Last> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Mac, Last> eldest) {
          return size() > MOST;
        }
      };

  /** Knows no frame yet. */
  public BeaconReplays() {}

  /** Judges one frame of a device, and remembers it when it is new. */
  public Verdict judge(Mac address, Beacon beacon) {
    OptionalInt extension = beacon.extendedCounter();
    long counter = (long) extension.orElse(0) << Byte.SIZE | beacon.counter();
    Last now = new Last(counter, extension.isPresent(), beacon.data());
    Last before = last.get(address);
    if (before == null || before.extended() != now.extended()) {
      last.put(address, now);
      return Verdict.NEW;
    }
    if (counter == before.counter()) {
      return now.data().equals(before.data()) ? Verdict.REPEATED : Verdict.CLASHING;
    }
    boolean ahead =
        now.extended()
            ? counter > before.counter()
            : (counter - before.counter() & 0xff) < HALF_ROUND;
    if (ahead) {
      last.put(address, now);
    }
    return ahead ? Verdict.NEW : Verdict.REPLAYED;
  }
}
