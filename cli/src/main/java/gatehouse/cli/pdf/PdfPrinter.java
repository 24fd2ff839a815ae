// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.pdf;

import gatehouse.cli.command.Surroundings;
import gatehouse.report.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Prints the HTML report as PDF, through a Chromium that is installed.
 *
 * <p>It gets a profile of its own that is thrown away, resolves no name, and has a minute.
 */
public final class PdfPrinter {
  private static final int SECONDS = 60;
  private static final int SECONDS_TO_DIE = 5;
  private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final Path browser;
  private final Surroundings surroundings;

  private PdfPrinter(Path browser, Surroundings surroundings) {
    this.browser = browser;
    this.surroundings = surroundings;
  }

  /** A printer, if a browser for it is installed. */
  public static Optional<PdfPrinter> find(Surroundings surroundings) {
    return Chromium.find(surroundings).map(browser -> new PdfPrinter(browser, surroundings));
  }

  /** How to come to a PDF where there is no browser for it. */
  public static String advice() {
    return "no Chromium is installed, which prints PDF: install chromium or Google Chrome, or name"
        + " one in "
        + Chromium.VARIABLE
        + "; or write --output report.html and print that from any browser";
  }

  /**
   * The PDF of a page.
   *
   * @throws IOException when the browser fails, with what it said
   * @throws InterruptedException when somebody wants to stop
   */
  public byte[] print(CharSequence page) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gatehouse-pdf-");
    try {
      Path html = Files.writeString(folder.resolve("report.html"), page);
      Path pdf = folder.resolve("report.pdf");
      String said = run(command(folder, html, pdf), folder.resolve("said"));
      byte[] printed = Files.exists(pdf) ? Files.readAllBytes(pdf) : new byte[0];
      if (!isPdf(printed)) {
        throw new IOException(browser + " printed no PDF: " + lastLine(said));
      }
      return printed;
    } finally {
      delete(folder);
    }
  }

  /** Whether the system has letters for a language; where that cannot be asked, it has. */
  public boolean hasLetters(Language language) throws InterruptedException {
    if (language != Language.CHINESE) {
      return true;
    }
    try {
      Path said = Files.createTempFile("gatehouse-fonts-", "");
      try {
        return !run(List.of("fc-list", ":lang=zh", "family"), said).isBlank();
      } finally {
        Files.deleteIfExists(said);
      }
    } catch (IOException e) {
      return true; // there is no fontconfig: it is no Linux, whose fonts for Chinese are its own
    }
  }

  private List<String> command(Path folder, Path html, Path pdf) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless=new",
                "--disable-gpu",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf));
    if (isRoot(folder)) {
      command.add("--no-sandbox"); // Chromium refuses to be run by root otherwise
    }
    command.add(html.toUri().toString());
    return command;
  }

  private static boolean isRoot(Path ours) throws IOException {
    return ours.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(ours, "unix:uid").equals(0);
  }

  private String run(List<String> command, Path said) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(surroundings.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IOException(command.getFirst() + " took longer than " + SECONDS + " seconds");
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
    }
    return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
  }

  private static boolean isPdf(byte[] bytes) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (bytes.length <= i || bytes[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  private static String lastLine(String said) {
    return said.lines().reduce("it said nothing", (before, line) -> line);
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // a process that ends just now took it away itself
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
