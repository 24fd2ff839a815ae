// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.quic;

import gatehouse.evidence.network.capture.bytes.Octets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Opens first packets: uncovers the packet number, then decrypts and checks the payload.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9001#section-5">RFC 9001, 5</a>
 */
final class InitialOpener {
  private static final int SAMPLE = 16;
  private static final int LONGEST_NUMBER = 4;
  private static final int TAG = 16;

  private final Cipher header;
  private final Cipher payload;

  InitialOpener() {
    try {
      header = Cipher.getInstance("AES/ECB/NoPadding");
      payload = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  /** The payload, or null when these are not its keys. */
  byte @Nullable [] open(byte[] bytes, InitialPacket packet, InitialKeys keys) {
    int sample = packet.number() + LONGEST_NUMBER;
    if (sample + SAMPLE > packet.end()) {
      return null;
    }
    try {
      header.init(Cipher.ENCRYPT_MODE, keys.header());
      byte[] mask = header.doFinal(bytes, sample, SAMPLE);
      byte[] clear = Arrays.copyOfRange(bytes, packet.start(), sample);
      clear[0] ^= (byte) (mask[0] & 0x0f);
      int length = (clear[0] & 3) + 1;
      int headerLength = packet.number() - packet.start() + length;
      byte[] nonce = keys.iv();
      for (int i = 0; i < length; i++) {
        int at = headerLength - length + i;
        clear[at] ^= mask[1 + i];
        nonce[nonce.length - length + i] ^= (byte) Octets.u8(clear, at);
      }
      int from = packet.start() + headerLength;
      if (packet.end() - from < TAG) {
        return null;
      }
      payload.init(Cipher.DECRYPT_MODE, keys.key(), new GCMParameterSpec(8 * TAG, nonce));
      payload.updateAAD(clear, 0, headerLength);
      return payload.doFinal(bytes, from, packet.end() - from);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM does not take a good key", e);
    }
  }
}
