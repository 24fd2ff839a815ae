// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Feeds a parser with many damaged copies of good inputs, the same ones every time. */
public final class Mutations {
  private static final List<String> TOKENS =
      List.of("{", "[", "}", "]", "\"", "'", "\t", "\n", "- ", ": ", "\\", "&a ", "*a", "\u0000");
  private static final int MOST_CHANGES = 8;

  /** Inputs in an ordinary build. */
  public static final int BRIEF = 300;

  /** Inputs in a long one. */
  public static final int LONG = 100_000;

  private final SplittableRandom random;
  private final List<byte[]> seeds;

  private Mutations(long seed, List<byte[]> seeds) {
    this.random = new SplittableRandom(seed);
    this.seeds = seeds;
  }

  /** The seeds of a fuzz target, in the order of their names. */
  public static List<byte[]> seeds(Class<?> fuzz, String target) {
    Path root = Path.of(System.getProperty("gatehouse.root", "../.."));
    Path folder =
        root.resolve("core/knowledge/src/test/resources")
            .resolve(fuzz.getName().replace('.', '/') + "Inputs")
            .resolve(target);
    try (Stream<Path> files = Files.list(folder)) {
      List<byte[]> seeds = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
      return seeds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the parser on this many inputs; what it throws comes through. */
  public static void run(List<byte[]> seeds, int times, Consumer<byte[]> parser) {
    Mutations mutations = new Mutations(times, seeds);
    for (int i = 0; i < times; i++) {
      parser.accept(mutations.next());
    }
  }

  private byte[] next() {
    byte[] input = seeds.get(random.nextInt(seeds.size()));
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && input.length > 0; i++) {
      input = change(input.clone());
    }
    return input;
  }

  private byte[] change(byte[] input) {
    int at = random.nextInt(input.length);
    int length = 1 + random.nextInt(Math.min(64, input.length));
    return switch (random.nextInt(6)) {
      case 0 -> {
        input[at] ^= (byte) (1 << random.nextInt(8));
        yield input;
      }
      case 1 -> {
        input[at] = (byte) random.nextInt(256);
        yield input;
      }
      case 2 -> Arrays.copyOf(input, at);
      case 3 -> join(input, at, new byte[0], Math.min(input.length, at + length));
      case 4 ->
          join(input, at, Arrays.copyOfRange(input, at, Math.min(input.length, at + length)), at);
      default ->
          join(
              input,
              at,
              TOKENS
                  .get(random.nextInt(TOKENS.size()))
                  .repeat(1 + random.nextInt(3))
                  .getBytes(StandardCharsets.UTF_8),
              at);
    };
  }

  private static byte[] join(byte[] input, int head, byte[] middle, int tail) {
    byte[] joined = Arrays.copyOf(input, head + middle.length + input.length - tail);
    System.arraycopy(middle, 0, joined, head, middle.length);
    System.arraycopy(input, tail, joined, head + middle.length, input.length - tail);
    return joined;
  }
}
