// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.history;

import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of all that was ever observed is the latest, as pure functions.
 *
 * <p>Later looks supersede earlier ones by subject and aspect. The subject of an app on a phone is
 * the phone: a look at all its apps that no longer sees one says that it is gone. A look that only
 * says that it could not look supersedes nothing. Names must have been resolved before.
 */
public final class History {
  private History() {}

  /** What holds by the latest looks, in the given order. */
  public static List<Observed<?>> latest(Collection<? extends Observed<?>> observations) {
    Looks looks = new Looks(observations);
    if (looks.single()) {
      return List.copyOf(observations);
    }
    Map<Side, List<Look>> current = current(looks, observations);
    return observations.stream()
        .<Observed<?>>map(o -> o)
        .filter(o -> holds(o, looks, current))
        .toList();
  }

  /**
   * What was known at the end of a day (UTC): the latest of what had been seen by then and held.
   */
  public static List<Observed<?>> asOf(
      LocalDate day, Collection<? extends Observed<?>> observations) {
    Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return latest(observations.stream().filter(o -> held(o.period(), end)).toList());
  }

  private static boolean held(Period period, Instant end) {
    return period.seen().isBefore(end)
        && before(period.from(), end)
        && (period.until() == null || !period.until().isBefore(end));
  }

  private static boolean before(@Nullable Instant moment, Instant end) {
    return moment == null || moment.isBefore(end);
  }

  private static Map<Side, List<Look>> current(
      Looks looks, Collection<? extends Observed<?>> observations) {
    record Spoke(Side side, Look look) {}
    Map<Side, List<Look>> spoke =
        observations.stream()
            .filter(o -> !(o.fact() instanceof NotExamined))
            .flatMap(o -> looks.side(o).map(side -> new Spoke(side, looks.look(o))).stream())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Spoke::side, Collectors.mapping(Spoke::look, Collectors.toList())));
    spoke.replaceAll(
        (side, all) ->
            all.stream().filter(l -> all.stream().noneMatch(o -> o.supersedes(l))).toList());
    return spoke;
  }

  private static boolean holds(Observed<?> observed, Looks looks, Map<Side, List<Look>> current) {
    Optional<Side> side = looks.side(observed);
    if (side.isEmpty()) {
      return true;
    }
    Look look = looks.look(observed);
    List<Look> standing = current.getOrDefault(side.get(), List.of());
    return observed.fact() instanceof NotExamined
        ? standing.stream().noneMatch(l -> l.supersedes(look))
        : standing.contains(look);
  }
}
