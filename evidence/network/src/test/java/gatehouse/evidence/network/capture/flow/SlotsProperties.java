// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SlotsProperties {
  private static final int MOST = 16;

  @Property
  void slots_ofKeysThatStay_areTheirOwn(
      @ForAll @Size(max = 200) List<@IntRange(max = 60) Integer> keys, @ForAll long seed) {
    Map<Integer, Integer> model = new HashMap<>();
    Map<Integer, Integer> owners = new HashMap<>();
    Slots slots = new Slots(2, MOST, seed, slot -> model.remove(owners.get(slot)));
    for (int key : keys) {
      int slot = slots.take(new long[] {key, -key});
      assertThat(slots.added()).isEqualTo(!model.containsKey(key));
      model.put(key, slot);
      owners.put(slot, key);
    }
    model.forEach(
        (key, slot) -> assertThat(slots.find(new long[] {key, -key})).isEqualTo((int) slot));
    assertThat(slots.size()).isEqualTo(model.size()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void slot_thatIsUsedAllTheTime_isNotGivenUp() {
    Slots slots = new Slots(1, MOST, 1, slot -> {});
    int kept = slots.take(new long[] {-1});
    for (int i = 0; i < 1000; i++) {
      slots.take(new long[] {i});
      assertThat(slots.take(new long[] {-1})).isEqualTo(kept);
    }
    assertThat(slots.evictions()).isEqualTo(1001 - MOST);
  }
}
