// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

/**
 * How an interface of a pcapng file counts time.
 *
 * @param exponent of the unit, a negative power of {@code base}
 * @param binary whether the base is 2, else 10
 * @param offset seconds to be added
 */
record Resolution(int exponent, boolean binary, long offset) {
  static final Resolution MICROSECONDS = new Resolution(6, false, 0);

  private static final long SECOND = 1_000_000_000L;
  private static final int DIGITS = 9;

  /** The resolution that the octet of {@code if_tsresol} stands for. */
  static Resolution of(int octet, long offset) {
    return new Resolution(octet & 0x7f, octet > 0x7f, offset);
  }

  /** Nanoseconds since 1970; meaningless for times that do not fit, never an error. */
  long nanos(long ticks) {
    return (binary ? binaryNanos(ticks) : decimalNanos(ticks)) + offset * SECOND;
  }

  private long decimalNanos(long ticks) {
    long nanos = ticks;
    for (int i = exponent; i < DIGITS; i++) {
      nanos *= 10;
    }
    for (int i = DIGITS; i < exponent && nanos != 0; i++) {
      nanos = Long.divideUnsigned(nanos, 10);
    }
    return nanos;
  }

  private long binaryNanos(long ticks) {
    if (exponent >= Long.SIZE) {
      return 0;
    }
    long seconds = exponent == 0 ? ticks : ticks >>> exponent;
    long rest = ticks - (seconds << exponent);
    // Fractions of 2^-34 s and finer lose digits that nanoseconds do not have.
    int spare = Math.max(0, exponent - 33);
    return seconds * SECOND + (((rest >>> spare) * SECOND) >>> (exponent - spare));
  }
}
