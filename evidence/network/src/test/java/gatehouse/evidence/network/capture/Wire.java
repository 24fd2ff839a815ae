// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Puts octets one after another, the high ones first. */
public final class Wire {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public Wire u8(int value) {
    out.write(value);
    return this;
  }

  public Wire u16(int value) {
    return u8(value >> 8).u8(value);
  }

  public Wire u24(int value) {
    return u8(value >> 16).u16(value);
  }

  public Wire u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  public Wire i64(long value) {
    return u32(value >>> 32).u32(value);
  }

  public Wire mac(long value) {
    return u16((int) (value >> 32)).u32(value);
  }

  public Wire put(byte[] octets) {
    out.writeBytes(octets);
    return this;
  }

  public Wire put(Wire other) {
    return put(other.bytes());
  }

  public Wire text(String text) {
    return put(text.getBytes(StandardCharsets.UTF_8));
  }

  public Wire hex(String digits) {
    return put(HexFormat.of().parseHex(digits.replaceAll("\\s", "")));
  }

  public Wire zeros(int count) {
    return put(new byte[count]);
  }

  /** A part after its length in two octets. */
  public Wire part16(byte[] part) {
    return u16(part.length).put(part);
  }

  /** A part after its length in one octet. */
  public Wire part8(byte[] part) {
    return u8(part.length).put(part);
  }

  public int size() {
    return out.size();
  }

  public byte[] bytes() {
    return out.toByteArray();
  }
}
