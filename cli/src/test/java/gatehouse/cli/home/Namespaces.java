// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** The test home of namespaces, and programs of ours in it. */
public final class Namespaces implements AutoCloseable {
  private static final String PREFIX = "gs";
  private static final Path ROOT = Path.of(System.getProperty("gatehouse.root", ".."));
  private final Deque<Process> running = new ArrayDeque<>();

  private Namespaces() {}

  /** Builds the home, or skips the test and says what is missing. */
  public static Namespaces up(String... flags) throws IOException {
    for (String program :
        List.of("bash", "nft", "ip", "dnsmasq", "busybox", "mosquitto", "nginx", "openssl")) {
      boolean there =
          List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin").stream()
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      assumeTrue(there, "needs " + program);
    }
    List<String> words = new ArrayList<>(List.of("up", "--things"));
    words.addAll(List.of(flags));
    assumeTrue(script(words) == 0, "needs the right to make namespaces");
    return new Namespaces();
  }

  /** Starts a program of ours in a namespace, and waits until it says that it is ready. */
  public void start(String member, String main, String... arguments) throws IOException {
    Process process =
        new ProcessBuilder(inside(member, main, arguments)).redirectErrorStream(true).start();
    running.push(process);
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("ready")) {
        return;
      }
    }
    throw new IOException(main + " in " + member + " ended before it was ready");
  }

  /** Runs the command in a namespace and answers what it printed. */
  public String gatehouse(String member, Path folder, String... arguments) throws IOException {
    Process process =
        new ProcessBuilder(inside(member, "gatehouse.cli.Main", arguments))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.onExit().join();
    return said;
  }

  private static List<String> inside(String member, String main, String... arguments) {
    List<String> words = new ArrayList<>(List.of("ip", "netns", "exec", PREFIX + "-" + member));
    words.addAll(java(main, arguments));
    return words;
  }

  /** The words that run a program of ours in a process of its own. */
  public static List<String> java(String main, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath(), main));
    words.addAll(List.of(arguments));
    return words;
  }

  private static String classPath() {
    return String.join(
        ":",
        System.getProperty("java.class.path", ""),
        System.getProperty("jdk.module.path", ""),
        folder("/gatehouse/cli/home/Namespaces.class", 4),
        folder("/gatehouse/cli/Main.class", 3));
  }

  /** Where a class lies, so many folders up. */
  private static String folder(String name, int up) {
    try {
      URL url = Objects.requireNonNull(Namespaces.class.getResource(name));
      Path path = Path.of(url.toURI());
      for (int i = 0; i < up; i++) {
        path = Objects.requireNonNull(path.getParent());
      }
      return path.toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int script(List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("testhome/home.sh").toString()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("HOME_PREFIX", PREFIX);
    return builder.start().onExit().join().exitValue();
  }

  @Override
  public void close() throws IOException {
    for (Process process : running) {
      process.destroy();
      process.onExit().join();
    }
    script(List.of("down"));
  }
}
