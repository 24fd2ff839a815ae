// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of the closing verdict.
 *
 * @param kind which sentence
 * @param product the name of the product that it is about
 * @param other the name of the one that it is compared with, or the version to have; empty when
 *     none
 * @param day the end of updates that it speaks of
 * @param months how many months they are apart
 */
public record Closing(
    Kind kind, String product, String other, Optional<LocalDate> day, long months) {
  /** The sentences there are, in the order in which they are said. */
  public enum Kind {
    /** Updates ended: it should not be bought. */
    ENDED,
    /** It has a bad hole in firmware older than this. */
    FIRMWARE,
    /** Its promised end is the latest. */
    LONGEST,
    /** Its promised end is about that of the other. */
    EQUAL,
    /** Less than two years are left. */
    SHORT,
    /** Less than two years are promised at least; they may go on. */
    SHORT_LEAST,
    /** What was promised at least is over. */
    PASSED,
    /** Nobody has said until when: no verdict. */
    UNKNOWN
  }

  /** Ends that are no further apart are held for equal. */
  private static final int EQUAL_MONTHS = 3;

  /** The closing verdict on products side by side, by the rule in docs/advise.md. */
  public static List<Closing> of(List<Counsel> counsels) {
    List<Closing> closing = new ArrayList<>();
    add(closing, counsels, Standing.ENDED, Kind.ENDED);
    counsels.forEach(counsel -> firmware(counsel).ifPresent(closing::add));
    compare(counsels).ifPresent(closing::add);
    add(closing, counsels, Standing.SHORT, Kind.SHORT);
    add(closing, counsels, Standing.PASSED, Kind.PASSED);
    add(closing, counsels, Standing.UNKNOWN, Kind.UNKNOWN);
    return List.copyOf(closing);
  }

  private static void add(
      List<Closing> closing, List<Counsel> counsels, Standing standing, Kind kind) {
    counsels.stream()
        .filter(counsel -> counsel.standing() == standing)
        .map(
            counsel ->
                of(least(counsel) && kind == Kind.SHORT ? Kind.SHORT_LEAST : kind, counsel, ""))
        .forEach(closing::add);
  }

  private static boolean least(Counsel counsel) {
    return counsel.product().promise() instanceof Promise.AtLeast;
  }

  private static Closing of(Kind kind, Counsel counsel, String other) {
    return new Closing(kind, counsel.product().name(), other, counsel.product().promise().end(), 0);
  }

  /** The newest version that a critical or high hole asks for. */
  private static Optional<Closing> firmware(Counsel counsel) {
    return counsel.holes() instanceof Holes.InFirmware(var holes)
        ? holes.stream()
            .filter(hole -> hole.severity().equals("critical") || hole.severity().equals("high"))
            .map(hole -> hole.fixed())
            .max(Comparator.comparing(Closing::padded))
            .map(version -> of(Kind.FIRMWARE, counsel, version))
        : Optional.empty();
  }

  /** A version in which numbers sort by their size. */
  private static String padded(String version) {
    StringBuilder sortable = new StringBuilder();
    for (String part : version.split("[._]", -1)) {
      sortable.append("0".repeat(Math.max(0, 8 - part.length()))).append(part).append('.');
    }
    return sortable.toString();
  }

  private static Optional<Closing> compare(List<Counsel> counsels) {
    List<Counsel> dated =
        counsels.stream()
            .filter(counsel -> counsel.monthsLeft().isPresent())
            .sorted(Comparator.comparing((Counsel c) -> c.monthsLeft().orElse(0L)).reversed())
            .toList();
    if (dated.size() < 2) {
      return Optional.empty();
    }
    Counsel first = dated.getFirst();
    Counsel second = dated.get(1);
    long apart = first.monthsLeft().orElse(0L) - second.monthsLeft().orElse(0L);
    Kind kind = apart <= EQUAL_MONTHS ? Kind.EQUAL : Kind.LONGEST;
    return Optional.of(
        new Closing(
            kind,
            first.product().name(),
            second.product().name(),
            first.product().promise().end(),
            apart));
  }
}
