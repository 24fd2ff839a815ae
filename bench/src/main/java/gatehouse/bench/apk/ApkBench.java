// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.apk;

import gatehouse.evidence.apk.Apk;
import gatehouse.evidence.apk.ApkPart;
import gatehouse.evidence.apk.ApkReader;
import gatehouse.knowledge.tracker.ExodusFile;
import gatehouse.knowledge.tracker.TrackerSignature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * CPU seconds of one thread for reading APKs, warm, each kind of reading beside its own floor.
 * Arguments: Exodus' signature file, then APKs or folders.
 */
public final class ApkBench {
  private static final int ROUNDS = 9;

  /** So often at least a kind of reading is done before its best round counts. */
  private static final int READINGS = 1000;

  private final List<Path> files;

  private ApkBench(List<Path> files) {
    this.files = files;
  }

  /** A piece of work over one file. */
  private interface Work {
    void run(Path file) throws IOException, GeneralSecurityException;
  }

  /** Prints one line for each kind of work, the best of nine rounds or more. */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    List<TrackerSignature> trackers = ExodusFile.read(Path.of(arguments[0]));
    List<Path> files = files(Arrays.asList(arguments).subList(1, arguments.length));
    new ApkBench(files).run(trackers);
  }

  private void run(List<TrackerSignature> trackers) throws IOException, GeneralSecurityException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    System.out.printf(
        Locale.ROOT, "%d files, %.1f MB, one thread, warm%n", files.size(), bytes / 1e6);

    double inflating = line("floor: inflate manifest and code", 0, Floor::code);
    line("Exodus' view alone", inflating, ApkReader.exodusAlone(trackers)::read);

    double floor = line("floor: SHA-256 and inflate", 0, Floor::whole);
    ApkReader full = new ApkReader(trackers, trackers);
    ApkReader code = new ApkReader(trackers).without(ApkPart.SIGNATURE);
    ApkReader plain = code.without(ApkPart.BYTECODE);
    ApkReader exodus = full.without(ApkPart.SIGNATURE, ApkPart.BYTECODE);
    line("manifest, resources, types", floor, digested(plain));
    line("the same and Exodus' view", floor, digested(exodus));
    line("with the bytecode pass", floor, digested(code));

    ApkReader signature = new ApkReader(List.of()).without(allBut(ApkPart.SIGNATURE));
    Map<Path, SignatureFloor> floors = floors(signature);
    double digests = line("floor: signatures", 0, file -> floor(floors, file).run(file));
    line("signatures alone", digests, signature::read);
    line("everything", floor + digests, digested(full));
    long instructions = 0;
    for (Path file : files) {
      Apk apk = full.read(file);
      instructions += apk.code().instructionBytes();
    }
    System.out.printf(Locale.ROOT, "bytecode walked: %.1f MB%n", instructions / 1e6);
  }

  private static Work digested(ApkReader reader) {
    return file -> {
      Floor.digest(file);
      reader.read(file);
    };
  }

  private static ApkPart[] allBut(ApkPart part) {
    return Stream.of(ApkPart.values()).filter(p -> p != part).toArray(ApkPart[]::new);
  }

  private Map<Path, SignatureFloor> floors(ApkReader reader)
      throws IOException, GeneralSecurityException {
    Map<Path, SignatureFloor> floors = new HashMap<>();
    for (Path file : files) {
      var report = reader.read(file).signatures();
      floors.put(file, report == null ? SignatureFloor.none() : SignatureFloor.of(file, report));
    }
    return floors;
  }

  private static SignatureFloor floor(Map<Path, SignatureFloor> floors, Path file) {
    return Objects.requireNonNull(floors.get(file));
  }

  private double line(String what, double floor, Work work)
      throws IOException, GeneralSecurityException {
    double seconds = measure(work);
    double each = 1e3 * seconds / files.size();
    System.out.printf(
        Locale.ROOT, "%-32s %7.3f CPU s %7.2f ms %6.0f/s", what, seconds, each, 1e3 / each);
    if (floor > 0) {
      System.out.printf(Locale.ROOT, "  %4.2fx floor", seconds / floor);
    }
    System.out.println();
    return seconds;
  }

  private double measure(Work work) throws IOException, GeneralSecurityException {
    var threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    int rounds = Math.max(ROUNDS, READINGS / files.size());
    for (int round = 0; round < rounds; round++) {
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
