// SPDX-License-Identifier: Apache-2.0
package gatehouse.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Feeds a parser with many damaged copies of good inputs, the same ones every time. */
public final class Mutations {
  /** Inputs in an ordinary build. */
  public static final int BRIEF = 300;

  /** Inputs in a long one. */
  public static final int LONG = 100_000;

  private static final int MOST_CHANGES = 8;
  private static final int LONGEST_PIECE = 200;
  private static final int[] EDGES = {
    0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff, 1 << 20
  };

  private final List<byte[]> seeds;
  private final List<byte[]> tokens;
  private final List<Class<? extends Exception>> documented;

  private Mutations(
      List<byte[]> seeds, List<byte[]> tokens, List<Class<? extends Exception>> documented) {
    this.seeds = List.copyOf(seeds);
    this.tokens = tokens;
    this.documented = documented;
  }

  /** A parser under test. */
  @FunctionalInterface
  public interface Parser {
    void parse(byte[] input) throws Exception;
  }

  /** Damaged copies of these inputs. */
  public static Mutations of(List<byte[]> seeds) {
    return new Mutations(seeds, List.of(), List.of());
  }

  /** Damaged copies of these inputs. */
  public static Mutations of(byte[]... seeds) {
    return of(List.of(seeds));
  }

  /** Damaged copies of these texts. */
  public static Mutations ofTexts(List<String> seeds) {
    return of(bytes(seeds));
  }

  /** The same, with words of the format put in at odd places too. */
  public Mutations with(List<String> words) {
    return new Mutations(seeds, bytes(words), documented);
  }

  /** The same, for a parser that may end in this exception, if it says what is wrong. */
  public Mutations allowing(Class<? extends Exception> exception) {
    return new Mutations(seeds, tokens, List.of(exception));
  }

  /** Parses one input; what is not the documented exception, or says nothing, comes through. */
  public static void check(byte[] input, Class<? extends Exception> documented, Parser parser)
      throws Exception {
    of(input).allowing(documented).parse(input, parser);
  }

  /** Runs the parser on this many inputs; what is not documented comes through. */
  public void run(int times, Parser parser) throws Exception {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      parse(next(random), parser);
    }
  }

  private void parse(byte[] input, Parser parser) throws Exception {
    try {
      parser.parse(input);
    } catch (Exception e) {
      if (documented.stream().noneMatch(type -> type.isInstance(e))) {
        throw e;
      }
      if (Objects.requireNonNullElse(e.getMessage(), "").isBlank()) {
        throw new AssertionError("an error that says nothing", e);
      }
    }
  }

  private byte[] next(SplittableRandom random) {
    byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
    int changes = random.nextInt(MOST_CHANGES + 1);
    for (int change = 0; change < changes && input.length > 0; change++) {
      input = changed(input, random);
    }
    return input;
  }

  private byte[] changed(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length);
    int end = Math.min(input.length, at + 1 + random.nextInt(LONGEST_PIECE));
    return switch (random.nextInt(tokens.isEmpty() ? 7 : 9)) {
      case 0 -> splice(input, at, at + 1, new byte[] {(byte) (input[at] ^ 1 << random.nextInt(8))});
      case 1 -> splice(input, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 2 -> splice(input, at, Math.min(input.length, at + 4), edge(random));
      case 3 -> splice(input, at, end, new byte[0]);
      case 4 -> splice(input, at, at, piece(input, random));
      case 5 -> splice(input, at, end, piece(input, random));
      case 6 -> random.nextBoolean() ? input : Arrays.copyOf(input, at);
      case 7 -> splice(input, at, at, tokens.get(random.nextInt(tokens.size())));
      default -> splice(input, at, end, tokens.get(random.nextInt(tokens.size())));
    };
  }

  private static byte[] edge(SplittableRandom random) {
    int edge = EDGES[random.nextInt(EDGES.length)];
    return new byte[] {(byte) edge, (byte) (edge >> 8), (byte) (edge >> 16), (byte) (edge >> 24)};
  }

  private static byte[] piece(byte[] input, SplittableRandom random) {
    int from = random.nextInt(input.length);
    int to = Math.min(input.length, from + 1 + random.nextInt(LONGEST_PIECE));
    return Arrays.copyOfRange(input, from, to);
  }

  private static byte[] splice(byte[] input, int from, int to, byte[] middle) {
    byte[] output = new byte[input.length - (to - from) + middle.length];
    System.arraycopy(input, 0, output, 0, from);
    System.arraycopy(middle, 0, output, from, middle.length);
    System.arraycopy(input, to, output, from + middle.length, input.length - to);
    return output;
  }

  private static List<byte[]> bytes(List<String> texts) {
    return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
