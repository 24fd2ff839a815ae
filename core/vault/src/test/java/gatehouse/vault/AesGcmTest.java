// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Test case 16 of McGrew and Viega, <i>The Galois/Counter Mode of Operation</i>. */
class AesGcmTest {
  private static final byte[] KEY =
      hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
  private static final byte[] NONCE = hex("cafebabefacedbaddecaf888");
  private static final byte[] BOUND = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
  private static final byte[] PLAIN =
      hex(
          "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
              + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
  private static final byte[] SEALED =
      hex(
          "cafebabefacedbaddecaf888"
              + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
              + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
              + "76fc6ece0f4e1768cddf8853bb2d551b");

  @Test
  void seal_publishedCase_isThatOfThePaper() {
    assertThat(AesGcm.seal(KEY, NONCE, BOUND, PLAIN)).isEqualTo(SEALED);
  }

  @Test
  void open_publishedCase_isThePlainText() {
    assertThat(AesGcm.open(KEY, BOUND, SEALED)).contains(PLAIN);
  }

  @Test
  void open_anyBitFlipped_isNothing() {
    for (int bit = 0; bit < SEALED.length * 8; bit++) {
      byte[] flipped = SEALED.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(AesGcm.open(KEY, BOUND, flipped)).as("bit %d", bit).isEmpty();
    }
  }

  @Test
  void open_otherBinding_isNothing() {
    assertThat(AesGcm.open(KEY, new byte[0], SEALED)).isEmpty();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
