// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/** Dates in text: {@code 2024-05-01} or {@code 2024-05-01T10:00:00Z} (RFC 3339, UTC only). */
public final class Dates {
  private static final int DAY = 10;
  private static final int MOMENT = 20;

  private Dates() {}

  /** Seconds since 1970-01-01T00:00:00Z, or nothing when the text is not such a date. */
  public static OptionalLong parse(CharSequence text) {
    if (text.length() == MOMENT ? text.charAt(MOMENT - 1) != 'Z' : text.length() != DAY) {
      return OptionalLong.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text.subSequence(0, DAY));
      if (text.length() == DAY) {
        return OptionalLong.of(day.toEpochDay() * 86_400);
      }
      var moment = LocalDateTime.parse(text.subSequence(0, MOMENT - 1));
      return OptionalLong.of(moment.toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeException notADate) {
      return OptionalLong.empty();
    }
  }

  /** The day alone at midnight UTC, else the moment; a bare number outside of Java's years. */
  public static String format(long epochSecond) {
    try {
      var moment = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC);
      if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
        return moment.toLocalDate().toString();
      }
      return moment.withNano(0).toLocalDate()
          + "T"
          + moment.toLocalTime().toString().transform(t -> t.length() == 5 ? t + ":00" : t)
          + "Z";
    } catch (DateTimeException outOfRange) {
      return Long.toString(epochSecond);
    }
  }
}
