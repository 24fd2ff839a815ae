// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.apk;

import gatehouse.evidence.apk.Apk;
import gatehouse.evidence.apk.ApkPart;
import gatehouse.evidence.apk.ApkReader;
import gatehouse.knowledge.tracker.ExodusFile;
import gatehouse.knowledge.tracker.TrackerSignature;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * CPU seconds of one thread for reading APKs, warm, beside the floor: SHA-256 of the same files and
 * inflating of the same entries. Arguments: Exodus' signature file, then APKs or folders.
 */
public final class ApkBench {
  private static final int ROUNDS = 9;

  private ApkBench() {}

  /** A piece of work over all files. */
  private interface Work {
    void run(Path file) throws IOException;
  }

  /** Prints one line for each kind of work, the best of nine rounds. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    List<TrackerSignature> trackers = ExodusFile.read(Path.of(arguments[0]));
    List<Path> files = files(Arrays.asList(arguments).subList(1, arguments.length));
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    out.printf(Locale.ROOT, "%d files, %.1f MB, one thread, warm%n", files.size(), bytes / 1e6);
    ApkReader full = new ApkReader(trackers, trackers);
    ApkReader plain = new ApkReader(trackers).without(ApkPart.SIGNATURE).without(ApkPart.BYTECODE);
    ApkReader code = new ApkReader(trackers).without(ApkPart.SIGNATURE);
    ApkReader signature = new ApkReader(trackers).without(ApkPart.BYTECODE);
    ApkReader exodus =
        new ApkReader(trackers, trackers).without(ApkPart.SIGNATURE).without(ApkPart.BYTECODE);
    double floor = measure(files, Floor::run);
    print(out, "floor: SHA-256 and inflate", floor, files, floor);
    print(out, "manifest, resources, types", measure(files, plain::read), files, floor);
    print(out, "the same and Exodus' view", measure(files, exodus::read), files, floor);
    print(out, "with the bytecode pass", measure(files, code::read), files, floor);
    print(out, "with the signatures", measure(files, signature::read), files, floor);
    print(out, "everything", measure(files, full::read), files, floor);
    long instructions = 0;
    for (Path file : files) {
      Apk apk = full.read(file);
      instructions += apk.code().instructionBytes();
    }
    out.printf(Locale.ROOT, "bytecode walked: %.1f MB%n", instructions / 1e6);
  }

  private static void print(
      PrintStream out, String what, double seconds, List<Path> files, double floor) {
    out.printf(
        Locale.ROOT,
        "%-28s %7.3f CPU s  %6.0f files/s  %4.2fx floor%n",
        what,
        seconds,
        files.size() / seconds,
        seconds / floor);
  }

  private static double measure(List<Path> files, Work work) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (Path file : files) {
        work.run(file);
      }
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best / 1e9;
  }

  private static List<Path> files(List<String> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : roots) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(file -> file.toString().endsWith(".apk")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
