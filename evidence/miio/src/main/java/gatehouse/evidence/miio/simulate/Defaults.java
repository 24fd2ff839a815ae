// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.HexFormat;
import java.util.random.RandomGeneratorFactory;

/** What a device is called when its file does not say; told by its number alone. */
final class Defaults {
  private static final long FIRST_DID = 200_000_000L;
  private static final int TOKEN_BYTES = 16;

  private Defaults() {}

  static long did(int number) {
    return FIRST_DID + number;
  }

  static String mac(int number) {
    return "02:5A:00:%02X:%02X:%02X"
        .formatted(number >>> 16 & 0xff, number >>> 8 & 0xff, number & 0xff);
  }

  static String token(int number) {
    byte[] bytes = new byte[TOKEN_BYTES];
    RandomGeneratorFactory.of("L64X128MixRandom").create(number).nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
