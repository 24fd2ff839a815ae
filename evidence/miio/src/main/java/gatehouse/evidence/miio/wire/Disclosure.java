// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.util.Arrays;

/** What stands in a hello reply where the token of a device without an owner stands. */
public sealed interface Disclosure {
  /** All ones or all zeros: the device keeps its token to itself. */
  record Hidden(int filler) implements Disclosure {}

  /** The device can push; it keeps its token to itself. */
  record Pushes(PushOffer offer) implements Disclosure {}

  /** The token itself, for anyone who asks: not set up, reset, or firmware of before 2017. */
  record GivenOut(Token token) implements Disclosure {}

  /** Reads the 16 bytes. */
  static Disclosure read(byte[] field) {
    Token token = Token.of(field);
    if (token.blank()) {
      return new Hidden(field[0] & 0xff);
    }
    return PushOffer.read(field).<Disclosure>map(Pushes::new).orElseGet(() -> new GivenOut(token));
  }

  /** The 16 bytes. */
  default byte[] bytes() {
    return switch (this) {
      case Hidden hidden -> {
        byte[] field = new byte[Token.LENGTH];
        Arrays.fill(field, (byte) hidden.filler());
        yield field;
      }
      case Pushes pushes -> pushes.offer().bytes();
      case GivenOut given -> given.token().copy();
    };
  }
}
