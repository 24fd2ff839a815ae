// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FuseShardProperties {
  @Property(tries = 60)
  void shard_ofAnyKeys_knowsThemAll(
      @ForAll @IntRange(min = 1, max = 5000) int count, @ForAll int seed) {
    long[] keys = new SplittableRandom(seed).longs(count).distinct().toArray();

    FuseShard.build(
        keys,
        keys.length,
        (built, fingerprints) -> {
          assertThat(fingerprints).hasSize(built.shape().slots());
          assertThat(Arrays.stream(keys).allMatch(key -> knows(built, fingerprints, key))).isTrue();
        });
  }

  private static boolean knows(FuseShard.Built built, byte[] fingerprints, long key) {
    long hash = FuseHash.mix(key, built.seed());
    byte left = FuseHash.fingerprint(hash);
    for (int index = 0; index < FuseHash.ARITY; index++) {
      left ^= fingerprints[built.shape().slot(hash, index)];
    }
    return left == 0;
  }
}
