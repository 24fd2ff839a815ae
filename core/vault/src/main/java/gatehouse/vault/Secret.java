// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A secret in memory: never printed, never serialised, compared in constant time, cleared when it
 * is closed.
 *
 * <p>Clearing is the best a Java program can do: the collector may have moved the array before.
 */
public final class Secret implements AutoCloseable {
  private final byte[] bytes;
  private boolean closed;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes over the array itself, and will clear it. */
  public static Secret takeOver(byte[] bytes) {
    return new Secret(bytes);
  }

  /** A copy; the caller's array stays as it is. */
  public static Secret copyOf(byte[] bytes) {
    return new Secret(bytes.clone());
  }

  /**
   * The UTF-8 of a text; the caller's array stays as it is.
   *
   * @throws IllegalArgumentException when a surrogate stands alone
   */
  public static Secret ofText(char[] text) {
    ByteBuffer encoded = ByteBuffer.allocate(Math.multiplyExact(3, text.length));
    CoderResult result =
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text), encoded, true);
    Secret secret = takeOver(Arrays.copyOf(encoded.array(), encoded.position()));
    Arrays.fill(encoded.array(), (byte) 0);
    if (result.isError()) {
      secret.close();
      throw new IllegalArgumentException("the text is not valid Unicode");
    }
    return secret;
  }

  /** Lets a function read the bytes; it must not keep the array. */
  public <T> T read(Function<? super byte[], T> reader) {
    return reader.apply(open());
  }

  /**
   * Lets a function read the bytes as UTF-8 text; the array is cleared afterwards.
   *
   * @throws IllegalArgumentException when they are no text
   */
  public <T> T readText(Function<? super char[], T> reader) {
    CharBuffer decoded = CharBuffer.allocate(open().length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(open()), decoded, true);
    char[] text = Arrays.copyOf(decoded.array(), decoded.position());
    Arrays.fill(decoded.array(), '\0');
    try {
      if (result.isError()) {
        throw new IllegalArgumentException("the secret is not text");
      }
      return reader.apply(text);
    } finally {
      Arrays.fill(text, '\0');
    }
  }

  /** A second holder of the same secret, closed on its own. */
  public Secret copy() {
    return copyOf(open());
  }

  /** How many bytes it has. */
  public int length() {
    return open().length;
  }

  private byte[] open() {
    if (closed) {
      throw new IllegalStateException("the secret was closed");
    }
    return bytes;
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
    closed = true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(open(), secret.open());
  }

  /** The same for all secrets, because anything else would tell about them. */
  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "Secret(hidden)";
  }
}
