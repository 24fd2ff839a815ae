// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.assess.Assessment;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.Format;
import gatehouse.report.Look;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse audit}: reads a folder of evidence and reports what is wrong. */
@picocli.CommandLine.Command(
    description = {
      "Reads a folder with anything in it - bug reports, APK files, AndroidQF folders, command"
          + " outputs, stock images - and reports what is wrong, what it means and what to do.",
      "Ends with 0 when all is well, 1 when there are findings, 3 when something was not examined."
    })
public final class AuditCommand implements Command {
  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "What to read; else here.")
  private Path folder = Path.of("");

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "terminal, html, json or sarif; without it, what the name of --output says.")
  private @Nullable Format format;

  @Option(names = "--output", paramLabel = "FILE", description = "Write the report to this file.")
  private @Nullable Path output;

  @Option(names = "--full", description = "Print every finding with all its steps.")
  private boolean full;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "End with 1 when a finding is at least critical, high, medium, low or info;"
              + " or never. Without it: low.")
  private FailOn failOn = FailOn.LOW;

  @Override
  public ExitCode run(Surroundings surroundings) throws CommandException {
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language, book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(folder);
    report(outcome.assessment(), new Renderer(words), surroundings);
    EnumSet<ExitCode> ends = outcome.tell(surroundings);
    if (failOn.met(outcome.assessment())) {
      ends.add(ExitCode.FINDINGS);
    }
    return ends.iterator().next();
  }

  private void report(Assessment assessment, Renderer renderer, Surroundings surroundings)
      throws CommandException {
    Format chosen = Optional.ofNullable(format).orElseGet(() -> OutputFile.format(output));
    try {
      if (output == null) {
        renderer.render(assessment, chosen, Looks.of(surroundings).full(full), surroundings.out());
      } else {
        StringBuilder text = new StringBuilder();
        renderer.render(assessment, chosen, Look.plain().full(full), text);
        OutputFile.write(surroundings.path(output), text);
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, "the report cannot be written to " + output + ": " + e.getMessage());
    }
  }
}
