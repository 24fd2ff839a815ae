// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A conversation with a stranger: at most 64 KB and 4 seconds in all, however slowly they speak and
 * however much they have to say.
 */
public final class Dialogue implements Closeable {
  private static final Duration WHOLE = Duration.ofSeconds(4);
  private static final int MOST = 1 << 16;
  private static final int CHUNK = 4096;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Socket socket;
  private final long end;
  private int left = MOST;

  Dialogue(Socket socket, Duration most) {
    this.socket = socket;
    end = System.nanoTime() + whole(most).toNanos();
  }

  /** Connects. */
  public static Dialogue open(InetSocketAddress to) throws IOException {
    return open(to, WHOLE);
  }

  /** Connects by TLS, whatever certificate is shown. */
  public static Dialogue encrypted(InetSocketAddress to) throws IOException {
    return Secure.open(to, WHOLE);
  }

  /** Connects for no longer than this, if it is less than is usual. */
  static Dialogue open(InetSocketAddress to, Duration most) throws IOException {
    return new Dialogue(connect(to, most), most);
  }

  private static Duration whole(Duration most) {
    return most.compareTo(WHOLE) < 0 ? most : WHOLE;
  }

  /** A connection that closes itself when its time is over, whatever waits on it. */
  static Socket connect(InetSocketAddress to, Duration most) throws IOException {
    if (!most.isPositive()) {
      throw new SocketTimeoutException("it took too long before");
    }
    Socket socket = new Socket();
    try {
      socket.connect(to, 1000);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
    CompletableFuture.delayedExecutor(whole(most).toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> hangUp(socket));
    return socket;
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It was closed already, which is what was wanted.
      return;
    }
  }

  /** Says something. */
  public void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Says something in UTF-8. */
  public void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Hears what the other side says until it is enough, until it is silent for so long, or until the
   * conversation has lasted too long or grown too large.
   */
  public byte[] hear(Predicate<byte[]> enough, Duration silence) throws IOException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    InputStream in = socket.getInputStream();
    while (left > 0) {
      long remaining = (end - System.nanoTime()) / NANOS_PER_MILLI;
      if (remaining <= 0) {
        break;
      }
      socket.setSoTimeout((int) Math.min(remaining, silence.toMillis()));
      int count;
      try {
        count = in.read(chunk, 0, Math.min(chunk.length, left));
      } catch (SocketTimeoutException e) {
        break;
      }
      if (count < 0) {
        break;
      }
      left -= count;
      heard.write(chunk, 0, count);
      if (enough.test(heard.toByteArray())) {
        break;
      }
    }
    return heard.toByteArray();
  }

  /** Hears text until it holds a mark, or as {@link #hear} says. */
  public String text(String mark, Duration silence) throws IOException {
    return latin(hear(heard -> latin(heard).contains(mark), silence));
  }

  /** Bytes as text, each a character. */
  public static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
