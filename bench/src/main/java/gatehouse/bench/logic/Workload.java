// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.logic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Facts of any size whose consequences are known. */
public enum Workload {
  /** Hosts in a chain of subnets of 25; within one, and from its last host on, all reach all. */
  PART,
  /** Hosts that all reach all. */
  FULL,
  /** A graph that is one long path. */
  CHAIN,
  /** A graph with edges drawn at random, two for each node. */
  RANDOM;

  private static final int SUBNET = 25;
  private static final int SEED = 1;

  /**
   * Writes the facts: {@code part|full|chain|random SIZE FOLDER}.
   *
   * @throws IllegalArgumentException when there is no workload of that name
   */
  public static void main(String[] args) throws IOException {
    valueOf(args[0].toUpperCase(Locale.ROOT)).write(Integer.parseInt(args[1]), Path.of(args[2]));
  }

  /** Writes the facts of so many hosts or nodes to a folder. */
  public void write(int size, Path folder) throws IOException {
    try (var files = new FactFiles(folder)) {
      switch (this) {
        case PART -> network(files, size, SUBNET);
        case FULL -> network(files, size, size);
        case CHAIN -> chain(files, size);
        case RANDOM -> random(files, size);
      }
    }
  }

  private static void network(FactFiles files, int hosts, int subnet) {
    for (int a = 0; a < hosts; a++) {
      int first = a / subnet * subnet;
      for (int b = first; b < Math.min(first + subnet, hosts); b++) {
        reaches(files, "h" + a, b);
      }
      if (a % subnet == subnet - 1 && a + 1 < hosts) {
        reaches(files, "h" + a, a + 1);
      }
      String h = "h" + a;
      files.add("vulExists3", h, "v" + a, "httpd");
      files.add("vulExists3", h, "l" + a, "localApp");
      files.add("vulProperty", "v" + a, "remoteExploit", "privEscalation");
      files.add("vulProperty", "l" + a, "localExploit", "privEscalation");
      files.add("networkServiceInfo", h, "httpd", "tcp", "80", "apache");
      files.add("hasAccount", "p" + a / 4, h, "user");
    }
    reaches(files, "internet", 0);
    files.add("attackerLocated", "internet");
  }

  private static void reaches(FactFiles files, String from, int to) {
    files.add("hacl", from, "h" + to, "tcp", "80");
  }

  private static void chain(FactFiles files, int nodes) {
    for (int i = 0; i < nodes; i++) {
      files.add("edge", "n" + i, "n" + (i + 1));
    }
  }

  private static void random(FactFiles files, int nodes) {
    var random = new Random(SEED);
    for (int i = 0; i < 2 * nodes; i++) {
      files.add("edge", "n" + random.nextInt(nodes), "n" + random.nextInt(nodes));
    }
  }
}
