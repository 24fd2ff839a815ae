// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.device;

import gatehouse.assess.Assessment;
import gatehouse.assess.Gap;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.assess.device.DeviceMatch;
import gatehouse.assess.device.DeviceSearch;
import gatehouse.cli.audit.Audit;
import gatehouse.cli.audit.EvidenceOptions;
import gatehouse.cli.audit.Languages;
import gatehouse.cli.audit.Outcome;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.Look;
import gatehouse.report.Renderer;
import gatehouse.report.SheetFormat;
import gatehouse.report.device.DeviceSheet;
import gatehouse.report.device.SearchSheet;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.EnumSet;

/** {@code gatehouse device}: everything about one device of the home. */
public final class DeviceCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Tells everything that the evidence knows about one device of the home: who it is, what"
                + " it runs and offers, whom it talks to, what is wrong with it, and which"
                + " provisions of ETSI EN 303 645, NISTIR 8425 and UK PSTI it meets, as far as"
                + " that can be seen.",
            "Ends with 0 when all is well, 1 when there are findings about it, 3 when something of"
                + " it was not examined, 2 when the name fits no device or several.")
        .operand("NAME", "Its name, address, model or number, or a part of one.")
        .optionalOperand("FOLDER", "What to read; else here.")
        .with(EvidenceOptions.all())
        .with(Option.value("--format", "FORMAT", "terminal, html or json; else terminal."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    String name = given.operands().getFirst();
    SheetFormat format =
        given.choice("--format", SheetFormat.values()).orElse(SheetFormat.TERMINAL);
    EvidenceOptions evidence = new EvidenceOptions(given);
    RuleBook book = RuleBook.starter();
    Words words = Languages.words(evidence.language(), book, surroundings);
    Outcome outcome = new Audit(book, evidence, surroundings).of(given.path(1));
    EnumSet<ExitCode> ends = outcome.tell(surroundings);
    ends.remove(ExitCode.PARTIAL); // of the whole home; here one device counts
    Look look = outcome.look(surroundings).at(evidence.again(given.path(1)));
    Renderer renderer = new Renderer(words);
    DeviceMatch match = new DeviceSearch(outcome.home()).find(name);
    try {
      if (match instanceof DeviceMatch.One one) {
        renderer.page(
            DeviceSheet.of(outcome.home(), one.device(), words), format, look, surroundings.out());
        ends.addAll(ends(outcome.assessment(), one.device()));
      } else {
        renderer.page(SearchSheet.of(match, name, words), format, look, surroundings.out());
        ends.add(ExitCode.USAGE);
      }
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "cannot be printed: " + e.getMessage());
    }
    return ends.iterator().next();
  }

  private static EnumSet<ExitCode> ends(Assessment assessment, Subject device) {
    EnumSet<ExitCode> ends = EnumSet.of(ExitCode.CLEAN);
    if (DeviceSheet.findings(assessment, device).stream()
        .anyMatch(finding -> finding.severity().compareTo(Severity.LOW) <= 0)) {
      ends.add(ExitCode.FINDINGS);
    }
    if (DeviceSheet.gaps(assessment, device).stream().anyMatch(Gap::required)) {
      ends.add(ExitCode.PARTIAL);
    }
    return ends;
  }
}
