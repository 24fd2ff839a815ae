// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.Days;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/** Moments of a database: ISO 8601, or, in KDBX 4, seconds since the year 1 in Base64. */
final class KdbxTime {
  /** From 0001-01-01 to 1970-01-01. */
  private static final long SECONDS_BEFORE_1970 = 62_135_596_800L;

  private KdbxTime() {}

  static Optional<LocalDate> day(String moment) {
    if (moment.contains("-")) {
      return Days.ofText(moment);
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(moment);
      return bytes.length == Long.BYTES
          ? Days.ofSeconds(
              ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong() - SECONDS_BEFORE_1970)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
