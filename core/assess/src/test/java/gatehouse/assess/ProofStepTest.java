// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProofStepTest {
  /** Each layer needs the one below twice: as a tree it has 2^layers leaves. */
  private static ProofStep layers(int layers, String leaf) {
    ProofStep step = new ProofStep.Compared(leaf);
    for (int i = 0; i < layers; i++) {
      step = new ProofStep.Concluded("layer(" + i + ")", "A layer.", "l.dl:1", List.of(step, step));
      step = new ProofStep.Counted("2 = count", List.of(step, step));
    }
    return step;
  }

  @Test
  void steps_sharedInEveryLayer_areComparedAndHashed() {
    ProofStep one = layers(500, "1 < 2");

    assertThat(one.equals(layers(500, "1 < 2"))).isTrue();
    assertThat(one.equals(layers(500, "1 < 3"))).isFalse();
    assertThat(one.equals(layers(499, "1 < 2"))).isFalse();
    assertThat(one.hashCode()).isEqualTo(layers(500, "1 < 2").hashCode());
    assertThat(one.toString()).hasSizeLessThan(100);
  }

  @Test
  void steps_asDeepAsTheyLike_areComparedAndHashed() {
    ProofStep deep = layers(100_000, "1 < 2");

    assertThat(deep.equals(layers(100_000, "1 < 2"))).isTrue();
    assertThat(new HashSet<>(Set.of(deep))).contains(layers(100_000, "1 < 2"));
  }

  @Test
  void steps_thatSayOtherThings_differ() {
    var two = new ProofStep.Compared("1 < 2");
    var three = new ProofStep.Compared("1 < 3");

    assertThat(new ProofStep.Counted("n", List.of(two, two)))
        .isEqualTo(new ProofStep.Counted("n", List.of(two, new ProofStep.Compared("1 < 2"))))
        .isNotEqualTo(new ProofStep.Counted("n", List.of(two, three)))
        .isNotEqualTo(new ProofStep.Counted("n", List.of(two)))
        .isNotEqualTo(new ProofStep.Counted("m", List.of(two, two)));
  }
}
