// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Every format comes back as it went. */
class WireProperties {
  private static final long STAMPS = 0xffff_ffffL;

  @Provide
  Arbitrary<Disclosure> disclosures() {
    Arbitrary<Disclosure> hidden =
        Arbitraries.of(new Disclosure.Hidden(0), new Disclosure.Hidden(0xff));
    Arbitrary<Disclosure> pushes =
        Arbitraries.longs()
            .between(0, STAMPS)
            .map(t -> new Disclosure.Pushes(new PushOffer(t, (int) (t & 0xff), t % 2 == 0)));
    Arbitrary<Disclosure> given =
        Arbitraries.bytes()
            .array(byte[].class)
            .ofSize(Token.LENGTH)
            .map(Token::of)
            .filter(token -> !token.blank())
            .map(Disclosure.GivenOut::new);
    return Arbitraries.oneOf(hidden, pushes, given);
  }

  @Property
  void helloReply_anything_comesBack(
      @ForAll long did,
      @ForAll @LongRange(min = 0, max = STAMPS) long stamp,
      @ForAll("disclosures") Disclosure disclosure)
      throws WireException {
    Assume.that(did != -1); // that id at the last second of the stamp would be a hello
    HelloReply reply = new HelloReply(did, stamp, disclosure);
    byte[] bytes = reply.bytes();

    assertThat(HelloReply.read(bytes, bytes.length)).isEqualTo(reply);
  }

  @Property
  void hello_newForm_comesBack(@ForAll long asker) throws WireException {
    byte[] bytes = Hello.as(asker).bytes();

    assertThat(Hello.read(bytes, bytes.length)).isEqualTo(Hello.as(asker));
  }

  @Property
  void frame_anyText_comesBack(
      @ForAll @Size(16) byte[] token,
      @ForAll long did,
      @ForAll @LongRange(min = 0, max = STAMPS) long stamp,
      @ForAll @Size(max = 300) byte[] text)
      throws WireException {
    FrameCipher cipher = new FrameCipher(Token.of(token));
    byte[] frame = cipher.seal(did, stamp, text);

    assertThat(cipher.open(frame, frame.length)).isEqualTo(text);
    assertThat(Header.read(frame, frame.length)).isEqualTo(new Header(frame.length, did, stamp));
  }

  @Property
  void frame_oneBitChanged_isRefused(
      @ForAll @Size(16) byte[] token,
      @ForAll @Size(max = 64) byte[] text,
      @ForAll @IntRange(max = 4000) int bit) {
    FrameCipher cipher = new FrameCipher(Token.of(token));
    byte[] frame = cipher.seal(7, 7, text);
    int changed = bit % (frame.length * Byte.SIZE);
    frame[changed / Byte.SIZE] ^= (byte) (1 << changed % Byte.SIZE);

    assertThatThrownBy(() -> cipher.open(frame, frame.length)).isInstanceOf(WireException.class);
  }
}
