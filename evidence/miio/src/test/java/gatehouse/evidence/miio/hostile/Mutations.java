// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Feeds a reader with many damaged copies of good inputs, the same ones every time. */
final class Mutations {
  static final int BRIEF = 300;
  static final int LONG = 100_000;

  private static final int MOST_CHANGES = 8;
  private static final int LONGEST_PIECE = 200;
  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\u0000",
          "\0",
          "-1",
          "1e999",
          "null",
          "true",
          "99999999999999999999",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
          "\"id\":",
          "\"method\":",
          "\"result\":,",
          "\"error\":{",
          "!1\0",
          "\n  - ",
          "&a ",
          "*a",
          "count: 99999999",
          "\u202e");

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
    int end = Math.min(input.length, at + 1 + random.nextInt(LONGEST_PIECE));
    return switch (random.nextInt(5)) {
      case 0 -> splice(input, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 1 -> Arrays.copyOf(input, at);
      case 2 ->
          splice(
              input,
              at,
              at,
              TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
      case 3 -> splice(input, at, end, new byte[0]);
      default -> splice(input, at, at, Arrays.copyOfRange(input, at, end));
    };
  }

  private static byte[] splice(byte[] input, int from, int to, byte[] with) {
    byte[] out = Arrays.copyOf(input, input.length - (to - from) + with.length);
    System.arraycopy(with, 0, out, from, with.length);
    System.arraycopy(input, to, out, from + with.length, input.length - to);
    return out;
  }
}
