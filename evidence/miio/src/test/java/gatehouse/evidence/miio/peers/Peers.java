// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.peers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Other people's programs, where {@code launcher/install-peers.sh} put them. */
final class Peers {
  private static final Path SCRIPTS =
      Path.of(System.getProperty("gatehouse.root"), "evidence/miio/src/test/peers");

  private Peers() {}

  static List<String> npmClient() {
    Path modules = folder().resolve("npm/node_modules");
    assumeTrue(Files.isDirectory(modules.resolve("miio")), "needs npm's miio in " + folder());
    return List.of("node", SCRIPTS.resolve("npm-client.js").toString(), modules.toString());
  }

  static List<String> python(String script) {
    Path python = folder().resolve("python/bin/python");
    assumeTrue(Files.exists(python), "needs python-miio in " + folder());
    return List.of(python.toString(), SCRIPTS.resolve(script).toString());
  }

  private static Path folder() {
    String told = System.getenv("GATEHOUSE_PEERS");
    String cache =
        Objects.requireNonNullElseGet(
            System.getenv("XDG_CACHE_HOME"), () -> System.getProperty("user.home") + "/.cache");
    return Path.of(told == null ? cache + "/gatehouse/peers" : told);
  }

  static Process start(List<String> command, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words).redirectErrorStream(true).start();
  }

  /** The first line that a program prints. */
  static String firstLine(List<String> command, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(command, arguments);
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      return process.waitFor(1, TimeUnit.MINUTES) && line != null ? line : "nothing";
    } finally {
      process.destroyForcibly();
    }
  }
}
