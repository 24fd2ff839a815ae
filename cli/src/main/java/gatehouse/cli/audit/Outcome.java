// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Home;
import gatehouse.assess.person.Person;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.BugReport;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.intake.Collection;
import gatehouse.cli.intake.Trouble;
import gatehouse.knowledge.Problem;
import gatehouse.report.Look;
import gatehouse.report.text.Harmless;
import java.util.EnumSet;
import java.util.List;

/**
 * An assessment, and what went wrong on the way to it.
 *
 * @param home what was concluded, and the facts behind it
 * @param person for whom it was concluded
 * @param troubles files that could not be read
 * @param problems what could not be used of the owner's lists
 * @param collections what each piece of evidence told
 */
public record Outcome(
    Home home,
    Person person,
    List<Trouble> troubles,
    List<Problem> problems,
    List<Collection> collections) {

  /** What was concluded. */
  public Assessment assessment() {
    return home.assessment();
  }

  /** How it is shown here: in nothing that strikes the eye where somebody else may see it. */
  public Look look(Surroundings surroundings) {
    Look look = Looks.of(surroundings);
    return person.quiet() ? look.withoutColour() : look;
  }

  /**
   * What was concluded, as it is shown: without a word of what the person said where others may see
   * it, unless that is asked for.
   */
  public Assessment shown(boolean shared, Arguments given) {
    boolean others = shared || person.quiet();
    return others && !given.has("--show-answers") ? assessment().withoutReasons() : assessment();
  }

  /** Tells on the error stream what went wrong, and answers the exit codes that follow from it. */
  public EnumSet<ExitCode> tell(Surroundings surroundings) {
    EnumSet<ExitCode> ends = EnumSet.of(ExitCode.CLEAN);
    for (Trouble trouble : troubles) {
      surroundings.complain("could not read " + Harmless.text(trouble.toString()));
      ends.add(ExitCode.PARTIAL);
    }
    for (Problem problem : problems) {
      surroundings.complain(problem.toString());
      ends.add(ExitCode.PARTIAL);
    }
    for (Collection collection : collections) {
      String name = collection.piece().artefact().name();
      collection
          .fault()
          .ifPresent(fault -> ends.add(new BugReport(surroundings).tell(fault, "audit", name)));
    }
    if (assessment().partial()) {
      ends.add(ExitCode.PARTIAL);
    }
    return ends;
  }
}
