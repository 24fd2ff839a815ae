// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.assess.Assessment;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.Format;
import gatehouse.report.Look;
import gatehouse.report.Renderer;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code gatehouse audit}: reads a folder of evidence and reports what is wrong. */
public final class AuditCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Reads a folder with anything in it - bug reports, APK files, AndroidQF folders,"
                + " command outputs, stock images - and reports what is wrong, what it means and"
                + " what to do.",
            "Ends with 0 when all is well, 1 when there are findings, 3 when something was not"
                + " examined.")
        .optionalOperand("FOLDER", "What to read; else here.")
        .with(EvidenceOptions.all())
        .with(
            Option.value(
                "--format",
                "FORMAT",
                "terminal, html, json or sarif; without it, what the name of --output says."),
            Option.value("--output", "FILE", "Write the report to this file."),
            Option.flag("--full", "Print every finding with all its steps."),
            Option.value(
                "--fail-on",
                "SEVERITY",
                "End with 1 when a finding is at least critical, high, medium, low or info; or"
                    + " never. Without it: low."))
        .with(FurtherOutputs.options());
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    EvidenceOptions evidence = new EvidenceOptions(given);
    FailOn failOn = given.choice("--fail-on", FailOn.values()).orElse(FailOn.LOW);
    Path output = given.optionalPath("--output").orElse(null);
    Format format =
        given.choice("--format", Format.values()).orElseGet(() -> OutputFile.format(output));
    OutputFile.check(surroundings, given.optionalPath("--output"));
    FurtherOutputs further = new FurtherOutputs(given, surroundings);
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language, book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(given.path(0));
    Renderer renderer = new Renderer(words);
    boolean shared = output != null || format != Format.TERMINAL;
    Assessment assessment = outcome.shown(shared, given);
    List<String> again = evidence.again(given.path(0));
    UnaryOperator<Look> told = look -> look.full(given.has("--full")).at(again);
    EnumSet<ExitCode> ends = EnumSet.noneOf(ExitCode.class);
    try {
      boolean isWritten = false;
      if (output != null) {
        StringBuilder text = new StringBuilder();
        renderer.render(assessment, format, told.apply(Look.plain()), text);
        isWritten = OutputFile.isWritten(surroundings, output, text);
      }
      if (!isWritten) { // a report that was worked out is never lost
        Format shown = output == null ? format : Format.TERMINAL;
        Look look = told.apply(outcome.look(surroundings));
        renderer.render(assessment, shown, look, surroundings.out());
      }
      if (output != null && !isWritten) {
        ends.add(ExitCode.USAGE);
      }
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
    ends.addAll(further.write(outcome.home(), words));
    ends.addAll(outcome.tell(surroundings));
    if (failOn.met(outcome.assessment())) {
      ends.add(ExitCode.FINDINGS);
    }
    return ends.iterator().next();
  }
}
