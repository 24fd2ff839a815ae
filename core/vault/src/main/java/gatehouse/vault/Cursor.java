// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads numbers, texts and bytes one after the other; what is not there is damage. */
final class Cursor {
  private final ByteBuffer in;
  private final String what;

  /** A cursor at the beginning of the bytes, which are called {@code what} when they end early. */
  Cursor(byte[] bytes, String what) {
    this.in = ByteBuffer.wrap(bytes);
    this.what = what;
  }

  int number1() throws VaultException {
    return need(1).get() & 0xff;
  }

  int number2() throws VaultException {
    return need(2).getShort() & 0xffff;
  }

  long number4() throws VaultException {
    return need(4).getInt() & 0xffffffffL;
  }

  long number8() throws VaultException {
    return need(8).getLong();
  }

  byte[] bytes(long count) throws VaultException {
    byte[] bytes = new byte[Math.toIntExact(Math.min(count, in.remaining()))];
    need(count).get(bytes);
    return bytes;
  }

  /** A text of UTF-8 after its length in two bytes. */
  String text() throws VaultException {
    byte[] bytes = bytes(number2());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw damaged("holds a text that is none");
    }
  }

  boolean atEnd() {
    return !in.hasRemaining();
  }

  int position() {
    return in.position();
  }

  void seek(int position) {
    in.position(position);
  }

  int remaining() {
    return in.remaining();
  }

  private ByteBuffer need(long bytes) throws VaultException {
    if (bytes > in.remaining()) {
      throw damaged("is cut off");
    }
    return in;
  }

  VaultException damaged(String how) {
    return new VaultException(
        Reason.DAMAGED, "%s %s at byte %d".formatted(what, how, in.position()));
  }
}
