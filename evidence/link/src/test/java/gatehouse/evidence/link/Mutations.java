// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Feeds a parser with many damaged copies of good inputs, the same ones every time. */
public final class Mutations {
  /** Inputs in an ordinary build. */
  public static final int BRIEF = 300;

  /** Inputs in a long one. */
  public static final int LONG = 100_000;

  private static final int MOST_CHANGES = 5;
  private static final List<String> TOKENS =
      List.of(
          "://", "@", "%25", "%2e", "[", "]", "xn--", ".", "#", "\\", "\u202e", "\u200b", "：", "。",
          "http", "||", "^", "CNAME", ";", "data:", "&u=http", "\n");

  private Mutations() {}

  /** Runs the parser on this many inputs. */
  public static void run(List<byte[]> seeds, int times, Consumer<byte[]> parser) {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
      int changes = random.nextInt(MOST_CHANGES + 1);
      for (int change = 0; change < changes && input.length > 1; change++) {
        input = changed(input, random);
      }
      parser.accept(input);
    }
  }

  private static byte[] changed(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length);
    switch (random.nextInt(5)) {
      case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> input[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(input, at + 1);
      }
      case 3 -> {
        int length = 1 + random.nextInt(Math.min(64, input.length - at));
        int to = random.nextInt(input.length - length + 1);
        System.arraycopy(input.clone(), at, input, to, length);
      }
      default -> {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(token, 0, input, at, Math.min(token.length, input.length - at));
      }
    }
    return input;
  }
}
