// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.pdf;

import gatehouse.cli.command.Surroundings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser that prints: Chromium, or one that is made of it. */
final class Chromium {
  /** The variable by which other tools, Lighthouse among them, are told where Chromium is. */
  static final String VARIABLE = "CHROME_PATH";

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "msedge",
          "brave-browser");

  private static final List<String> ELSEWHERE =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  private Chromium() {}

  /** The browser that the person names, or else the first that is installed. */
  static Optional<Path> find(Surroundings surroundings) {
    Optional<String> named = surroundings.variable(VARIABLE);
    if (named.isPresent()) {
      return named.map(Path::of).filter(Files::isExecutable);
    }
    List<String> folders =
        List.of(surroundings.variable("PATH").orElse("").split(File.pathSeparator, -1));
    Stream<Path> onPath =
        NAMES.stream()
            .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name + ending())));
    return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of))
        .filter(Path::isAbsolute)
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static String ending() {
    boolean isWindows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return isWindows ? ".exe" : "";
  }
}
