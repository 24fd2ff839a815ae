// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Start;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.logic.syntax.Tuple;
import gatehouse.report.PathWords;
import gatehouse.report.text.Harmless;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what somebody means by a name: an id, what the report calls it, or a part of that. */
final class Named {
  private final Assessment assessment;
  private final PathWords words;

  Named(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = new PathWords(assessment, words);
  }

  Predicate<Start> start(String name) throws CommandException {
    List<Start> all = assessment.graph().starts();
    List<Start> exact = all.stream().filter(s -> is(name, s.who(), told(s))).toList();
    List<Start> fits =
        exact.isEmpty() ? all.stream().filter(s -> has(name, told(s))).toList() : exact;
    refuse(name, fits, all.stream().map(this::told).toList());
    Set<Tuple> tuples = fits.stream().map(Start::tuple).collect(Collectors.toSet());
    return start -> tuples.contains(start.tuple());
  }

  Predicate<Asset> asset(String name) throws CommandException {
    List<Asset> all = assessment.graph().assets();
    List<Asset> fits =
        all.stream().filter(a -> is(name, a.spec().id(), told(a)) || has(name, told(a))).toList();
    refuse(name, fits, all.stream().map(this::told).toList());
    return fits::contains;
  }

  /** The fixes that are meant, by their ids or what they are called. */
  List<PossibleFix> fixes(List<String> names) throws CommandException {
    List<PossibleFix> all = assessment.graph().fixes();
    List<PossibleFix> fixes = new ArrayList<>();
    for (String name : names) {
      List<PossibleFix> fits = all.stream().filter(fix -> fits(name, fix)).toList();
      refuse(name, fits, all.stream().map(fix -> fix.spec().id()).distinct().toList());
      fixes.addAll(fits);
    }
    return fixes;
  }

  /** All fixes but those that are not wanted. */
  Predicate<PossibleFix> without(List<String> refused) throws CommandException {
    List<PossibleFix> unwanted = fixes(refused);
    return fix -> !unwanted.contains(fix);
  }

  private boolean fits(String name, PossibleFix fix) {
    return is(name, fix.spec().id(), fix.key()) || has(name, words.fix(fix).plain());
  }

  private String told(Start start) {
    return words.start(start).plain();
  }

  private String told(Asset asset) {
    return words.asset(asset).plain();
  }

  private static boolean is(String name, String id, String told) {
    return name.equalsIgnoreCase(id) || name.equalsIgnoreCase(told);
  }

  private static boolean has(String name, String told) {
    return told.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static void refuse(String name, Collection<?> fits, List<String> known)
      throws CommandException {
    if (fits.isEmpty()) {
      String all = known.isEmpty() ? "nothing" : String.join("; ", known);
      throw new CommandException(
          ExitCode.USAGE,
          "nothing here is called '%s'; there is: %s"
              .formatted(Harmless.text(name), Harmless.text(all)));
    }
  }
}
