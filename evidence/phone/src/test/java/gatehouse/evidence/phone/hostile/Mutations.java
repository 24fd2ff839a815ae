// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Feeds a reader with many damaged copies of good inputs, the same ones every time. */
final class Mutations {
  static final int BRIEF = 300;
  static final int LONG = 100_000;

  private static final List<String> TOKENS =
      List.of(
          "\n",
          ":",
          "=",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          " ",
          "/",
          "User 0:",
          "Package [",
          "null",
          "Uid u0a1:\n",
          "DUMP OF SERVICE package:\n",
          "\u0000",
          "-1",
          "99999999999999999999",
          "\u001b[31m",
          "\u202e",
          "granted=true",
          "Access: [",
          "2020-99-99 99:99:99.999");
  private static final int MOST_CHANGES = 8;

  private Mutations() {}

  /** Runs the reader on this many inputs; what it throws comes through. */
  static void run(List<byte[]> seeds, int times, Consumer<byte[]> reader) {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
      int changes = 1 + random.nextInt(MOST_CHANGES);
      for (int c = 0; c < changes && input.length > 1; c++) {
        input = change(input, random);
      }
      reader.accept(input);
    }
  }

  private static byte[] change(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length);
    int length = 1 + random.nextInt(Math.min(200, input.length));
    switch (random.nextInt(6)) {
      case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> input[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(input, at);
      }
      case 3 -> {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        return splice(input, at, at, token);
      }
      case 4 -> {
        return splice(input, at, Math.min(input.length, at + length), new byte[0]);
      }
      default -> {
        int from = random.nextInt(input.length);
        return splice(
            input, at, at, Arrays.copyOfRange(input, from, Math.min(input.length, from + length)));
      }
    }
    return input;
  }

  private static byte[] splice(byte[] input, int from, int to, byte[] middle) {
    byte[] output = new byte[input.length - (to - from) + middle.length];
    System.arraycopy(input, 0, output, 0, from);
    System.arraycopy(middle, 0, output, from, middle.length);
    System.arraycopy(input, to, output, from + middle.length, input.length - to);
    return output;
  }
}
