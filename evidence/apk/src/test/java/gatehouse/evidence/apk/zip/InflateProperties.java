// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The JDK's Inflater as the oracle: what is unpacked at all is unpacked to the same bytes. */
class InflateProperties {
  private static final int ROOM = 700;

  private final Inflate inflate = new Inflate();

  @Property
  void run_packedContent_comesOutAsItWas(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 100_000) int size,
      @ForAll @IntRange(max = 3) int kind,
      @ForAll @IntRange(max = 9) int level,
      @ForAll @IntRange(max = 2) int strategy) {
    byte[] content = content(new Random(seed), size, kind);
    byte[] packed = pack(content, level, strategy);
    byte[] out = new byte[size + (int) (seed & 511)];
    assertThat(inflate.run(packed, 0, packed.length, out)).isEqualTo(size);
    assertThat(Arrays.copyOf(out, size)).isEqualTo(content);
  }

  @Property
  void run_damaged_neverSaysOtherThanTheJdk(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20_000) int size,
      @ForAll @IntRange(max = 3) int kind,
      @ForAll @IntRange(max = 9) int level) {
    Random random = new Random(seed);
    byte[] packed = pack(content(random, size, kind), level, random.nextInt(3));
    for (int flips = random.nextInt(4); flips >= 0; flips--) {
      packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    byte[] damaged = Arrays.copyOf(packed, packed.length - random.nextInt(2) * (size & 7) / 2);
    byte[] out = new byte[size + ROOM];
    int length = inflate.run(damaged, 0, damaged.length, out);
    if (length != Inflate.REFUSED) {
      assertThat(jdk(damaged, size + ROOM)).isEqualTo(Arrays.copyOf(out, length));
    }
  }

  @Property
  void run_anyBytes_stayWithinTheirArrays(@ForAll byte[] bytes) {
    byte[] out = new byte[ROOM];
    int length = inflate.run(bytes, 0, bytes.length, out);
    if (length != Inflate.REFUSED) {
      assertThat(jdk(bytes, ROOM)).isEqualTo(Arrays.copyOf(out, length));
    }
  }

  private static byte[] content(Random random, int size, int kind) {
    byte[] content = new byte[size];
    for (int i = 0; i < size; i++) {
      int back = 1 + random.nextInt(300);
      content[i] =
          switch (kind) {
            case 0 -> (byte) random.nextInt();
            case 1 -> (byte) random.nextInt(3);
            case 2 -> (byte) (random.nextGaussian() * 12);
            default ->
                i >= back && random.nextInt(20) > 0 ? content[i - back] : (byte) random.nextInt();
          };
    }
    return content;
  }

  private static byte[] pack(byte[] content, int level, int strategy) {
    Deflater deflater = new Deflater(level, true);
    deflater.setStrategy(strategy);
    deflater.setInput(content);
    deflater.finish();
    byte[] packed = new byte[2 * content.length + 1000];
    int length = 0;
    while (!deflater.finished()) {
      length += deflater.deflate(packed, length, packed.length - length);
    }
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  private static byte @Nullable [] jdk(byte[] packed, int room) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] out = new byte[room];
      int length = 0;
      int more = 1;
      while (more > 0 && !inflater.finished()) {
        more = inflater.inflate(out, length, room - length);
        length += more;
      }
      return inflater.finished() ? Arrays.copyOf(out, length) : null;
    } catch (DataFormatException e) {
      return null;
    } finally {
      inflater.end();
    }
  }
}
