// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Feeds a parser with many damaged copies of good inputs, the same ones every time. */
public final class Mutations {
  /** Inputs in an ordinary build. */
  public static final int BRIEF = 300;

  /** Inputs in a long one. */
  public static final int LONG = 100_000;

  private static final int MOST_CHANGES = 8;
  private static final int[] EDGES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff};

  private Mutations() {}

  /** A parser under test. */
  @FunctionalInterface
  public interface Parser {
    void parse(byte[] input) throws IOException, MalformedException;
  }

  /** Runs the parser on this many inputs; only the documented exception may end a run. */
  public static void run(List<byte[]> seeds, int times, Parser parser) {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
      int changes = random.nextInt(MOST_CHANGES + 1);
      for (int change = 0; change < changes && input.length > 8; change++) {
        input = change(input, random);
      }
      check(input, parser);
    }
  }

  /** Parses one input. */
  public static void check(byte[] input, Parser parser) {
    try {
      parser.parse(input);
    } catch (MalformedException e) {
      if (e.getMessage() == null || e.getMessage().isBlank()) {
        throw new AssertionError("an error that says nothing", e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] change(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length - 4);
    switch (random.nextInt(5)) {
      case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> input[at] = (byte) random.nextInt(256);
      case 2 -> {
        int edge = EDGES[random.nextInt(EDGES.length)];
        for (int i = 0; i < 4; i++) {
          input[at + i] = (byte) (edge >>> (8 * i));
        }
      }
      case 3 -> {
        int length = 1 + random.nextInt(Math.min(64, input.length - at));
        int to = random.nextInt(input.length - length + 1);
        System.arraycopy(input.clone(), at, input, to, length);
      }
      default -> {
        return Arrays.copyOf(input, at + 4);
      }
    }
    return input;
  }
}
