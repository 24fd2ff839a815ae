// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.assess.audit.Home;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.pdf.PdfPrinter;
import gatehouse.report.Format;
import gatehouse.report.Look;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an audit writes beside the report: the same as PDF, and what is in the home. */
final class FurtherOutputs {
  private final Surroundings surroundings;
  private final Optional<Path> pdf;
  private final Optional<Path> cyclonedx;

  static Option[] options() {
    return new Option[] {
      Option.value(
          "--pdf", "FILE", "Write the report as PDF, too, through a Chromium that is there."),
      Option.value(
          "--cyclonedx",
          "FILE",
          "Write what is in the home and its open holes as CycloneDX 1.6, too.")
    };
  }

  /**
   * What is asked for.
   *
   * @throws CommandException when it is known beforehand that it cannot be had
   */
  FurtherOutputs(Arguments given, Surroundings surroundings) throws CommandException {
    this.surroundings = surroundings;
    this.pdf = given.optionalPath("--pdf");
    this.cyclonedx = given.optionalPath("--cyclonedx");
    OutputFile.check(surroundings, pdf);
    OutputFile.check(surroundings, cyclonedx);
    if (pdf.isPresent() && PdfPrinter.find(surroundings).isEmpty()) {
      throw new CommandException(ExitCode.USAGE, PdfPrinter.advice());
    }
  }

  /** Writes what it can, and says what it cannot; answers the exit codes that follow from it. */
  Set<ExitCode> write(Home home, Words words) throws CommandException {
    Renderer renderer = new Renderer(words);
    Set<ExitCode> ends = EnumSet.noneOf(ExitCode.class);
    for (Path file : cyclonedx.stream().toList()) {
      try {
        StringBuilder text = new StringBuilder();
        renderer.billOfMaterials(home, text);
        OutputFile.write(surroundings.path(file), text);
      } catch (IOException e) {
        ends.add(tell(file, e));
      }
    }
    for (Path file : pdf.stream().toList()) {
      try {
        print(file, home, renderer, words);
      } catch (IOException e) {
        ends.add(tell(file, e));
      }
    }
    return ends;
  }

  private ExitCode tell(Path file, IOException e) {
    surroundings.complain(OutputFile.told(file, e));
    return ExitCode.USAGE;
  }

  private void print(Path file, Home home, Renderer renderer, Words words)
      throws IOException, CommandException {
    PdfPrinter printer =
        PdfPrinter.find(surroundings)
            .orElseThrow(() -> new CommandException(ExitCode.USAGE, PdfPrinter.advice()));
    try {
      StringBuilder page = new StringBuilder();
      renderer.render(home.assessment(), Format.HTML, Look.plain(), page);
      OutputFile.write(surroundings.path(file), printer.print(page));
      if (!printer.hasLetters(words.language())) {
        surroundings.complain(
            "no font on this system has Chinese letters, so that the PDF shows boxes instead:"
                + " install one, such as fonts-noto-cjk, and print again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitCode.PARTIAL, "interrupted");
    }
  }
}
