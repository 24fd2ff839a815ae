// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days out of the ways in which exports write moments; a moment that is none is no day. */
public final class Days {
  private static final int DAY_LENGTH = "2026-11-21".length();

  /** 2000-01-01 and 2100-01-01: before and after them, no password was set. */
  private static final long EARLIEST = 946_684_800;

  private static final long LATEST = 4_102_444_800L;

  private Days() {}

  /** The day of an ISO 8601 moment. */
  public static Optional<LocalDate> ofText(String moment) {
    if (moment.length() < DAY_LENGTH) {
      return Optional.empty();
    }
    try {
      return ofSeconds(
          LocalDate.parse(moment.substring(0, DAY_LENGTH)).toEpochDay() * (24 * 60 * 60L));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The day of so many seconds after 1970. */
  public static Optional<LocalDate> ofSeconds(long seconds) {
    return seconds < EARLIEST || seconds > LATEST
        ? Optional.empty()
        : Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }
}
