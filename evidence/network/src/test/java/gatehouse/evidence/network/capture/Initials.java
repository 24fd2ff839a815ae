// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals first packets of QUIC as a client does (RFC 9001, 5; RFC 9369). */
public final class Initials {
  public static final int V1 = 1;
  public static final int V2 = 0x6b3343cf;

  private static final int SHORTEST = 1162;

  private Initials() {}

  /** A datagram with one first packet, which carries these octets of the handshake. */
  public static byte[] packet(int version, byte[] id, int number, int offset, byte[] crypto)
      throws GeneralSecurityException {
    Wire frame = new Wire().u8(6).u16(0x4000 | offset).u16(0x4000 | crypto.length).put(crypto);
    return packet(version, id, number, frame.bytes());
  }

  /** A datagram with one first packet, which carries these frames and padding. */
  public static byte[] packet(int version, byte[] id, int number, byte[] frames)
      throws GeneralSecurityException {
    byte[] payload = Arrays.copyOf(frames, Math.max(SHORTEST, frames.length));
    int first = version == V2 ? 0xd3 : 0xc3;
    Wire header = new Wire().u8(first).u32(version).part8(id).u8(0).u8(0);
    header.u16(0x4000 | (payload.length + 20)).u32(number);
    byte[] head = header.bytes();
    return seal(version, id, number, head, payload);
  }

  private static byte[] seal(int version, byte[] id, int number, byte[] head, byte[] payload)
      throws GeneralSecurityException {
    String label = version == V2 ? "quicv2 " : "quic ";
    byte[] client = expand(hmac(salt(version), id), "client in", 32);
    byte[] nonce = expand(client, label + "iv", 12);
    for (int i = 0; i < 4; i++) {
      nonce[8 + i] ^= (byte) (number >> (24 - 8 * i));
    }
    Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
    SecretKeySpec key = new SecretKeySpec(expand(client, label + "key", 16), "AES");
    gcm.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    gcm.updateAAD(head);
    byte[] sealed = gcm.doFinal(payload);
    Cipher ecb = Cipher.getInstance("AES/ECB/NoPadding");
    ecb.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(expand(client, label + "hp", 16), "AES"));
    byte[] mask = ecb.doFinal(sealed, 0, 16);
    head[0] ^= (byte) (mask[0] & 0x0f);
    for (int i = 0; i < 4; i++) {
      head[head.length - 4 + i] ^= mask[1 + i];
    }
    return new Wire().put(head).put(sealed).bytes();
  }

  private static byte[] salt(int version) {
    return HexFormat.of()
        .parseHex(
            version == V2
                ? "0dede3def700a6db819381be6e269dcbf9bd2ed9"
                : "38762cf7f55934b34d179ae6a4c80cadccbb7f0a");
  }

  private static byte[] expand(byte[] secret, String label, int length)
      throws GeneralSecurityException {
    byte[] name = ("tls13 " + label).getBytes(StandardCharsets.US_ASCII);
    byte[] info = new Wire().u16(length).part8(name).u8(0).u8(1).bytes();
    return Arrays.copyOf(hmac(secret, info), length);
  }

  private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }
}
