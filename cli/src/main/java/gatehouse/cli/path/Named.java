// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Start;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.logic.syntax.Names;
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
import java.util.stream.Stream;

/** Finds what somebody means by a name: an id, what the report calls it, or a part of that. */
final class Named {
  private static final int NAMED = 20;

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
    refuse(name, fits, all.stream().map(this::told), all.stream().map(Start::who));
    Set<Tuple> tuples = fits.stream().map(Start::tuple).collect(Collectors.toSet());
    return start -> tuples.contains(start.tuple());
  }

  Predicate<Asset> asset(String name) throws CommandException {
    List<Asset> all = assessment.graph().assets();
    List<Asset> fits =
        all.stream().filter(a -> is(name, a.spec().id(), told(a)) || has(name, told(a))).toList();
    refuse(name, fits, all.stream().map(this::told), all.stream().map(a -> a.spec().id()));
    return fits::contains;
  }

  /** The fixes that are meant, by their ids or what they are called. */
  List<PossibleFix> fixes(List<String> names) throws CommandException {
    List<PossibleFix> all = assessment.graph().fixes();
    List<PossibleFix> fixes = new ArrayList<>();
    for (String name : names) {
      List<PossibleFix> fits = all.stream().filter(fix -> fits(name, fix)).toList();
      refuse(name, fits, all.stream().map(fix -> fix.spec().id()), all.stream().map(this::told));
      fixes.addAll(fits);
    }
    return fixes;
  }

  private boolean fits(String name, PossibleFix fix) {
    return is(name, fix.spec().id(), fix.key()) || has(name, told(fix));
  }

  private String told(Start start) {
    return words.start(start).plain();
  }

  private String told(PossibleFix fix) {
    return words.fix(fix).plain();
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

  /**
   * Refuses a name that fits nothing.
   *
   * @param known what there is
   * @param also other names for it
   */
  private static void refuse(
      String name, Collection<?> fits, Stream<String> known, Stream<String> also)
      throws CommandException {
    if (fits.isEmpty()) {
      List<String> names = known.distinct().toList();
      String near = Names.suggestion(name, Stream.concat(names.stream(), also).toList());
      throw new CommandException(
          ExitCode.USAGE,
          Harmless.text(
              "nothing here is called '%s'; %s"
                  .formatted(name, near.isEmpty() ? "there is: " + some(names) : near)));
    }
  }

  private static String some(List<String> names) {
    if (names.isEmpty()) {
      return "nothing";
    }
    int more = names.size() - NAMED;
    String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
    return more > 0 ? "%s; and %d more".formatted(first, more) : first;
  }
}
