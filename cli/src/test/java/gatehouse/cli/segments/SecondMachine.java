// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.segments;

import gatehouse.cli.home.Namespaces;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A machine in a namespace of the test home that is reached by the system's own ssh or adb. */
final class SecondMachine implements AutoCloseable {
  private final Path folder;
  private final Process server;
  private final boolean phone;

  private SecondMachine(Path folder, Process server, boolean phone) {
    this.folder = folder;
    this.server = server;
    this.phone = phone;
  }

  /** One that takes a key made for it, under the name {@code second}. */
  static SecondMachine bySsh(Path folder, String namespace, String address)
      throws IOException, InterruptedException {
    Path keys = Files.createDirectories(folder.resolve("keys"));
    for (String name : List.of("host", "user")) {
      run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", keys.resolve(name).toString());
    }
    Files.createDirectories(Path.of("/run/sshd"));
    Files.writeString(
        keys.resolve("config"),
        """
        Host second
          HostName %s
          User root
          IdentityFile %s
          IdentitiesOnly yes
          StrictHostKeyChecking no
          UserKnownHostsFile /dev/null
          LogLevel ERROR
        """
            .formatted(address, keys.resolve("user")));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path ssh =
        Files.writeString(
            bin.resolve("ssh"),
            "#!/bin/sh\nexec /usr/bin/ssh -F '%s' \"$@\"\n".formatted(keys.resolve("config")));
    Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwx------"));
    Process server =
        inside(
            namespace,
            List.of(
                "/usr/sbin/sshd",
                "-D",
                "-f",
                "/dev/null",
                "-h",
                keys.resolve("host").toString(),
                "-o",
                "ListenAddress=" + address,
                "-o",
                "PidFile=none",
                "-o",
                "StrictModes=no",
                "-o",
                "PasswordAuthentication=no",
                "-o",
                "AuthorizedKeysFile=" + keys.resolve("user.pub")));
    return new SecondMachine(folder, server, false);
  }

  /** A phone with its debugging open to the network. */
  static SecondMachine byAdb(Path folder, String namespace, String address) throws IOException {
    Process server =
        inside(namespace, Namespaces.java("gatehouse.cli.home.Things", "phone=" + address));
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("ready")) {
        return new SecondMachine(folder, server, true);
      }
    }
    throw new IOException("the phone ended before it was ready");
  }

  /** Runs the proof in another namespace, and answers what it printed. */
  String proveFrom(String namespace, String other) throws IOException, InterruptedException {
    if (phone) {
      String serial = other.substring(other.indexOf(':') + 1, other.indexOf('/'));
      exec(namespace, List.of("adb", "connect", serial));
    }
    List<String> words =
        Namespaces.java(
            "gatehouse.cli.Main",
            "segments",
            "--lang",
            "en",
            "--prove",
            "main=eth0",
            "--prove",
            other);
    String said = exec(namespace, words);
    if (phone) {
      exec(namespace, List.of("adb", "kill-server"));
    }
    return said;
  }

  private String exec(String namespace, List<String> words)
      throws IOException, InterruptedException {
    String path = folder.resolve("bin") + ":" + System.getenv("PATH");
    List<String> command =
        new ArrayList<>(
            List.of("ip", "netns", "exec", namespace, "env", "PATH=" + path, "HOME=" + folder));
    command.addAll(words);
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start()
        .waitFor();
    return Files.readString(printed);
  }

  private static Process inside(String namespace, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of("ip", "netns", "exec", namespace));
    command.addAll(words);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static void run(String... words) throws IOException, InterruptedException {
    if (new ProcessBuilder(words).start().waitFor() != 0) {
      throw new IOException(words[0] + " failed");
    }
  }

  @Override
  public void close() {
    server.destroy();
    server.onExit().join();
  }
}
