// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import java.io.IOException;
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
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds which of a few TCP ports are open, by a connection that is closed at once.
 *
 * <p>At most 64 connections wait at a time, so that a cheap router is not overrun.
 */
public final class Ports {
  /** Ports at which home devices offer something that a person should know of. */
  public static final List<Integer> USUAL =
      List.of(
          21, 22, 23, 80, 443, 445, 554, 1883, 2323, 5555, 6668, 7547, 8080, 8443, 8883, 9898,
          55443, 56700);

  private static final int AT_ONCE = 64;
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

  /** A connection that was begun. */
  private record Attempt(InetSocketAddress to, long end) {}

  /**
   * Tries the ports of all addresses, and hands on each that is open.
   *
   * @throws IOException when there are no sockets to be had
   */
  public void scan(
      Collection<InetAddress> addresses, List<Integer> ports, Consumer<InetSocketAddress> open)
      throws IOException {
    Stream<InetSocketAddress> all =
        ports.stream().flatMap(p -> addresses.stream().map(a -> new InetSocketAddress(a, p)));
    Iterator<InetSocketAddress> targets = all.iterator();
    try (Selector selector = Selector.open()) {
      while (waiting > 0 || more(targets)) {
        while (waiting < AT_ONCE && more(targets)) {
          begin(targets.next(), selector, open);
        }
        selector.select(LONGEST_SELECT_MILLIS);
        for (SelectionKey key : selector.selectedKeys()) {
          finish(key, open);
        }
        selector.selectedKeys().clear();
        giveUp(selector);
      }
    }
  }

  private boolean more(Iterator<InetSocketAddress> targets) {
    return !stopped.getAsBoolean() && targets.hasNext();
  }

  private void begin(InetSocketAddress to, Selector selector, Consumer<InetSocketAddress> open)
      throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      channel.configureBlocking(false);
      if (channel.connect(to)) {
        channel.close();
        open.accept(to);
        return;
      }
      channel.register(
          selector, SelectionKey.OP_CONNECT, new Attempt(to, System.nanoTime() + wait.toNanos()));
      waiting++;
    } catch (IOException e) {
      channel.close();
    }
  }

  private void finish(SelectionKey key, Consumer<InetSocketAddress> open) throws IOException {
    boolean connected;
    try {
      connected = ((SocketChannel) key.channel()).finishConnect();
    } catch (IOException e) {
      connected = false;
    }
    close(key);
    if (connected && key.attachment() instanceof Attempt attempt) {
      open.accept(attempt.to());
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
