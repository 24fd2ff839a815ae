// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the dates and durations that Android writes into dumps. */
public final class Moments {
  private Moments() {}

  /**
   * The first {@code 2020-01-08 15:30:08.802} on the line, from an offset on; fractions are kept to
   * the millisecond.
   */
  public static Optional<Instant> find(Lines line, int from, ZoneId zone) {
    for (int i = from; i + 19 <= line.length(); i++) {
      if (line.at(i + 4) == '-' && line.at(i + 13) == ':' && line.at(i + 16) == ':') {
        return at(line, i, zone);
      }
    }
    return Optional.empty();
  }

  /**
   * The {@code 01-08 15:30:01} at the beginning of the line, in the latest year in which it is not
   * after a moment; a day of tolerance is for clocks and time zones.
   */
  public static Optional<Instant> withoutYear(Lines line, Optional<Instant> latest, ZoneId zone) {
    if (latest.isEmpty() || line.at(2) != '-' || line.at(8) != ':' || line.at(11) != ':') {
      return Optional.empty();
    }
    Instant limit = latest.get().plus(Duration.ofDays(1));
    int year = latest.get().atZone(zone).getYear() + 1;
    for (int back = 0; back < 10; back++) {
      Optional<Instant> time = inYear(line, year - back, zone).filter(t -> !t.isAfter(limit));
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> inYear(Lines line, int year, ZoneId zone) {
    try {
      LocalDateTime local =
          LocalDateTime.of(
              year,
              digits(line, 0, 2),
              digits(line, 3, 2),
              digits(line, 6, 2),
              digits(line, 9, 2),
              digits(line, 12, 2));
      return Optional.of(local.atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> at(Lines line, int i, ZoneId zone) {
    try {
      LocalDateTime local =
          LocalDateTime.of(
              digits(line, i, 4),
              digits(line, i + 5, 2),
              digits(line, i + 8, 2),
              digits(line, i + 11, 2),
              digits(line, i + 14, 2),
              digits(line, i + 17, 2),
              line.at(i + 19) == '.' ? digits(line, i + 20, 3) * 1_000_000 : 0);
      return Optional.of(local.atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int digits(Lines line, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      char c = line.at(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException("not a digit");
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /**
   * The duration in milliseconds that begins at an offset: {@code +1d2h3m4s5ms}, with any of the
   * parts; empty when there is none.
   *
   * @see <a
   *     href="https://cs.android.com/android/platform/superproject/+/main:frameworks/base/core/java/android/util/TimeUtils.java">TimeUtils.formatDuration</a>
   */
  public static Optional<Long> duration(Lines line, int from) {
    int i = from;
    boolean minus = line.at(i) == '-';
    if (minus || line.at(i) == '+') {
      i++;
    }
    long total = 0;
    int parts = 0;
    while (isDigit(line.at(i)) && parts < 5) {
      long amount = 0;
      for (int digits = 0; isDigit(line.at(i)) && digits < 9; digits++, i++) {
        amount = amount * 10 + line.at(i) - '0';
      }
      boolean milli = line.at(i) == 'm' && line.at(i + 1) == 's';
      total += amount * (milli ? 1 : unit(line.at(i)));
      i += milli ? 2 : 1;
      parts++;
    }
    return parts == 0 ? Optional.empty() : Optional.of(minus ? -total : total);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static long unit(char c) {
    return switch (c) {
      case 'd' -> 86_400_000L;
      case 'h' -> 3_600_000L;
      case 'm' -> 60_000L;
      case 's' -> 1_000L;
      default -> 0L;
    };
  }
}
