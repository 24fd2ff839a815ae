// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.accounts;

import gatehouse.evidence.accounts.leak.Corpus;
import gatehouse.evidence.accounts.leak.LeakFilter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** The filter of leaked passwords: size, building, asking, mistakes: {@code LeakBench [KEYS]}. */
final class LeakBench {
  private static final int DEFAULT_KEYS = 1_000_000;
  private static final int ASKED = 4_000_000;
  private static final int ROUNDS = 4;

  private LeakBench() {}

  public static void main(String[] arguments) throws IOException {
    int keys = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_KEYS;
    Path list = Files.createTempFile("hashes", ".txt");
    Path file = list.resolveSibling(list.getFileName() + ".filter");
    try {
      long[] known = write(list, keys);
      double start = cpu();
      long clock = System.nanoTime();
      long built = Corpus.at(list).build(file);
      System.out.printf(
          Locale.ROOT,
          "%,d keys: %.3f bits a key; built in %.2f CPU s, %.2f s (reading %,d bytes)%n",
          built,
          8.0 * Files.size(file) / built,
          cpu() - start,
          (System.nanoTime() - clock) / 1e9,
          Files.size(list));
      ask(file, known);
    } finally {
      Files.delete(list);
      Files.deleteIfExists(file);
    }
  }

  private static void ask(Path file, long[] known) throws IOException {
    SplittableRandom random = new SplittableRandom(2);
    long[] present = new long[ASKED];
    long[] absent = new long[ASKED];
    for (int i = 0; i < ASKED; i++) {
      present[i] = known[random.nextInt(known.length)];
      absent[i] = random.nextLong();
    }
    try (LeakFilter filter = LeakFilter.open(file)) {
      for (int round = 0; round < ROUNDS; round++) {
        double start = cpu();
        int found = count(filter, present);
        double middle = cpu();
        int mistaken = count(filter, absent);
        System.out.printf(
            Locale.ROOT,
            "%.1f ns for one that is in (%d missed), %.1f ns for one that is not; %.4f %% mistaken%n",
            (middle - start) * 1e9 / ASKED,
            ASKED - found,
            (cpu() - middle) * 1e9 / ASKED,
            100.0 * mistaken / ASKED);
      }
    }
  }

  private static int count(LeakFilter filter, long[] keys) throws IOException {
    int count = 0;
    for (long key : keys) {
      count += filter.contains(key) ? 1 : 0;
    }
    return count;
  }

  /** Hashes as the public list has them, in order; what they are of does not matter. */
  private static long[] write(Path list, int keys) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    long[] hashes = random.longs(keys).toArray();
    for (int i = 0; i < keys; i++) {
      hashes[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(hashes);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(list), 1 << 20)) {
      for (int i = 0; i < keys; i++) {
        hashes[i] ^= Long.MIN_VALUE;
        String rest = "%016X%08X".formatted(random.nextLong(), random.nextInt());
        out.write(
            "%016X%s:%d\r\n"
                .formatted(hashes[i], rest, 1 + i % 9)
                .getBytes(StandardCharsets.US_ASCII));
      }
    }
    return hashes;
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
