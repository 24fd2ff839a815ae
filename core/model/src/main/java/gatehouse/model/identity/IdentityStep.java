// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.AppId;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides which observed names mean the same thing, and tells all observations of things. */
public final class IdentityStep {
  private final Collection<? extends Observed<?>> observations;
  private final Seen seen;
  private final Apart apart;
  private final List<Join> joins = new ArrayList<>();
  private final List<Join> refused = new ArrayList<>();
  private final SortedMap<String, List<String>> names = new TreeMap<>();

  private IdentityStep(Collection<? extends Observed<?>> observations) {
    this.observations = observations;
    this.seen = new Seen(observations);
    this.apart = new Apart(observations);
  }

  /** Resolves all names; the same observations in any order give the same names. */
  public static Resolution resolve(Collection<? extends Observed<?>> observations) {
    IdentityStep step = new IdentityStep(observations);
    step.namePhones();
    step.nameThings("device", step.seen.devices);
    step.nameThings("segment", step.seen.segments);
    step.nameThings("account", step.seen.accounts);
    step.nameApps();
    return new Resolution(Agreement.raise(step.told()), step.joins, step.refused, step.names);
  }

  private void namePhones() {
    Classes classes = new Classes(seen.phones.keySet(), apart);
    List<Join> candidates = said(seen.phones.keySet());
    candidates.addAll(PhoneJoins.find(seen));
    candidates.forEach(join -> settle(join, classes.join(join.one(), join.other())));
    LastingNames.choose(
            "phone", classes, n -> seen.phones.getOrDefault(n, new PhoneMarks()).unique.keySet())
        .forEach((n, to) -> names.put(n, List.of(to)));
  }

  private void nameThings(String family, SortedMap<String, ThingMarks> things) {
    Classes classes = new Classes(things.keySet(), apart);
    ThingJoins finder = new ThingJoins(things);
    List<Join> sure = said(things.keySet());
    sure.addAll(finder.sure());
    sure.forEach(join -> settle(join, classes.join(join.one(), join.other())));
    for (Join join : finder.likely()) {
      boolean doubted =
          finder.contradicted(classes.members(join.one()), classes.members(join.other()));
      settle(join, !doubted && classes.join(join.one(), join.other()));
    }
    LastingNames.choose(
            family, classes, n -> things.getOrDefault(n, new ThingMarks()).lasting.keySet())
        .forEach((n, to) -> names.put(n, List.of(to)));
  }

  private void nameApps() {
    SortedMap<String, List<String>> placed = new TreeMap<>();
    Classes files = new Classes(unplaced(), apart);
    seen.apps.forEach(
        (app, marks) -> {
          if (marks.placed()) {
            names.put(app, List.of(onPhone(app, marks)));
            placed.computeIfAbsent(onPhone(app, marks), k -> new ArrayList<>()).add(app);
          }
        });
    AppJoins finder = new AppJoins(seen);
    SortedMap<String, SortedSet<String>> places = new TreeMap<>();
    List<Join> candidates = said(seen.apps.keySet());
    unplaced().forEach(file -> candidates.addAll(finder.find(file)));
    for (Join join : candidates) {
      if (files.knows(join.one()) && files.knows(join.other())) {
        settle(join, files.join(join.one(), join.other()));
      } else if (files.knows(join.one()) || files.knows(join.other())) {
        String file = files.knows(join.one()) ? join.one() : join.other();
        String app = file.equals(join.one()) ? join.other() : join.one();
        String place = names.getOrDefault(app, List.of(app)).getFirst();
        boolean well = !apart.any(List.of(file), placed.getOrDefault(place, List.of(app)));
        settle(join, well);
        if (well) {
          places.computeIfAbsent(file, f -> new TreeSet<>()).add(place);
        }
      } else {
        settle(join, names.getOrDefault(join.one(), List.of()).equals(names.get(join.other())));
      }
    }
    nameFiles(files, places);
  }

  private void nameFiles(Classes files, SortedMap<String, SortedSet<String>> places) {
    files
        .all()
        .forEach(
            (least, members) -> {
              SortedSet<String> to = new TreeSet<>();
              members.forEach(m -> to.addAll(places.getOrDefault(m, new TreeSet<>())));
              members.forEach(m -> names.put(m, to.isEmpty() ? List.of(least) : List.copyOf(to)));
            });
  }

  /** An app is its package on its phone, whatever name it was observed under. */
  private String onPhone(String app, AppMarks marks) {
    if (marks.packages.isEmpty()) {
      return app;
    }
    String phone = marks.phones.first();
    String canonical = names.getOrDefault(phone, List.of(phone)).getFirst();
    return AppId.on(new PhoneId(canonical), new PackageName(marks.packages.firstKey())).value();
  }

  private List<String> unplaced() {
    return seen.apps.entrySet().stream()
        .filter(e -> !e.getValue().placed())
        .map(e -> e.getKey())
        .toList();
  }

  private List<Join> said(Collection<String> among) {
    List<Join> said = new ArrayList<>();
    seen.said.stream()
        .filter(join -> among.contains(join.one()) && among.contains(join.other()))
        .sorted(Comparator.comparing(Join::one).thenComparing(Join::other))
        .forEach(said::add);
    return said;
  }

  private void settle(Join join, boolean joined) {
    (joined ? joins : refused).add(join);
  }

  private List<Observed<?>> told() {
    List<Observed<?>> told = new ArrayList<>(observations.size());
    Map<String, List<String>> renamed = new HashMap<>(names);
    for (Observed<?> observed : observations) {
      for (Fact fact : Naming.of(observed.fact()).rename(observed.fact(), renamed)) {
        told.add(
            fact == observed.fact()
                ? observed
                : new Observed<>(
                    fact,
                    observed.source(),
                    observed.assurance(),
                    observed.period(),
                    observed.run()));
      }
    }
    joins.stream().filter(j -> !seen.said.contains(j)).flatMap(Join::observed).forEach(told::add);
    return told;
  }
}
