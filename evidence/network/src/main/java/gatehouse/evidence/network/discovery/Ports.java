// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Finds which of a few TCP ports are open, by a connection that is closed at once.
 *
 * <p>At most 256 connections wait at a time; a cheap router keeps account of thousands.
 */
public final class Ports {
  /** Ports at which home devices offer something that a person should know of. */
  public static final List<Integer> USUAL =
      List.of(
          21, 22, 23, 80, 81, 443, 445, 554, 631, 1883, 2121, 2222, 2323, 3389, 5555, 5900, 6668,
          7547, 8000, 8080, 8081, 8443, 8554, 8883, 8888, 9898, 10554, 55443, 56700);

  /** Those of them at which most devices with any answer, or refuse, which shows them too. */
  public static final List<Integer> TELLING = List.of(22, 23, 80, 443, 554, 1883, 5555, 8080);

  private static final int AT_ONCE = 256;
  private static final long LONGEST_SELECT_MILLIS = 50;

  private final Duration wait;
  private final BooleanSupplier stopped;
  private int waiting;

  /**
   * Waits so long for each connection.
   *
   * @param stopped whether to begin no more
   */
  public Ports(Duration wait, BooleanSupplier stopped) {
    this.wait = wait;
    this.stopped = stopped;
  }

  /** What became of a try; silence is not told. */
  public interface Answers {
    /** The port is open. */
    void open(InetSocketAddress at);

    /** Somebody is there, and the port is shut. */
    void refused(InetSocketAddress at);
  }

  /** A connection that was begun. */
  private record Attempt(InetSocketAddress to, long end) {}

  /**
   * Tries the ports of all addresses, one port of all before the next.
   *
   * @throws IOException when there are no sockets to be had
   */
  public void scan(Collection<InetAddress> addresses, List<Integer> ports, Answers answers)
      throws IOException {
    Stream<InetSocketAddress> all =
        ports.stream().flatMap(p -> addresses.stream().map(a -> new InetSocketAddress(a, p)));
    Iterator<InetSocketAddress> targets = all.iterator();
    try (Selector selector = Selector.open()) {
      while (waiting > 0 || more(targets)) {
        while (waiting < AT_ONCE && more(targets)) {
          begin(targets.next(), selector, answers);
        }
        selector.select(LONGEST_SELECT_MILLIS);
        for (SelectionKey key : selector.selectedKeys()) {
          finish(key, answers);
        }
        selector.selectedKeys().clear();
        giveUp(selector);
      }
    }
  }

  private boolean more(Iterator<InetSocketAddress> targets) {
    return !stopped.getAsBoolean() && targets.hasNext();
  }

  private void begin(InetSocketAddress to, Selector selector, Answers answers) throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      channel.configureBlocking(false);
      if (channel.connect(to)) {
        channel.close();
        answers.open(to);
        return;
      }
      channel.register(
          selector, SelectionKey.OP_CONNECT, new Attempt(to, System.nanoTime() + wait.toNanos()));
      waiting++;
    } catch (ConnectException e) {
      channel.close();
      answers.refused(to);
    } catch (IOException e) {
      channel.close();
    }
  }

  private void finish(SelectionKey key, Answers answers) throws IOException {
    InetSocketAddress to = ((Attempt) key.attachment()).to();
    try {
      if (((SocketChannel) key.channel()).finishConnect()) {
        answers.open(to);
      }
    } catch (ConnectException e) {
      answers.refused(to);
    } catch (IOException e) {
      // Nobody can be there without a way to the address.
      return;
    } finally {
      close(key);
    }
  }

  private void giveUp(Selector selector) throws IOException {
    long now = System.nanoTime();
    for (SelectionKey key : List.copyOf(selector.keys())) {
      if (key.isValid() && key.attachment() instanceof Attempt a && now - a.end() > 0) {
        close(key);
      }
    }
  }

  private void close(SelectionKey key) throws IOException {
    key.cancel();
    key.channel().close();
    waiting--;
  }
}
