// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.evidence.miio.client.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Sends the same question to many addresses, once each, and hands on what they answer.
 *
 * <p>Of one address at most eight answers are heard, of 4 KB each; of addresses that were not
 * asked, none. So memory and time are bounded whoever floods.
 */
public final class Datagrams {
  private static final int MOST_OF_ONE = 8;
  private static final int LARGEST = 4096;
  private static final int AT_ONCE = 64;
  private static final long BETWEEN_NANOS = 5_000_000;

  private final Transport transport;
  private final Duration wait;
  private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST);

  /** Waits so long for answers after the last question. */
  public Datagrams(Transport transport, Duration wait) {
    this.transport = transport;
    this.wait = wait;
  }

  /**
   * Asks, and hands on each answer with who gave it.
   *
   * @throws IOException when the socket fails
   */
  public void ask(
      Collection<InetAddress> addresses,
      int port,
      byte[] question,
      BiConsumer<InetAddress, byte[]> answers)
      throws IOException {
    ask(addresses, Optional.empty(), port, question, answers);
  }

  /**
   * Asks those of whom one answer each is enough, and waits no longer when all have given it.
   *
   * @param read reads one answer; nothing when it is none
   * @return what each answered first
   * @throws IOException when the socket fails
   */
  public <A> Map<InetAddress, A> askOnce(
      Collection<InetAddress> addresses,
      int port,
      byte[] question,
      Function<byte[], Optional<A>> read)
      throws IOException {
    Map<InetAddress, A> given = new LinkedHashMap<>();
    ask(
        addresses,
        Optional.empty(),
        port,
        question,
        (from, datagram) -> read.apply(datagram).ifPresent(a -> given.putIfAbsent(from, a)),
        () -> given.size() == addresses.size());
    return given;
  }

  /**
   * Asks a multicast group as well, of which only those are heard who have one of the addresses.
   *
   * @throws IOException when the socket fails
   */
  public void ask(
      Collection<InetAddress> addresses,
      Optional<InetAddress> group,
      int port,
      byte[] question,
      BiConsumer<InetAddress, byte[]> answers)
      throws IOException {
    ask(addresses, group, port, question, answers, () -> false);
  }

  private void ask(
      Collection<InetAddress> addresses,
      Optional<InetAddress> group,
      int port,
      byte[] question,
      BiConsumer<InetAddress, byte[]> answers,
      BooleanSupplier enough)
      throws IOException {
    Map<InetAddress, Integer> heard = new HashMap<>();
    addresses.forEach(address -> heard.put(address, 0));
    group.ifPresent(all -> send(new InetSocketAddress(all, port), question));
    int sent = 0;
    for (InetAddress address : addresses) {
      send(new InetSocketAddress(address, port), question);
      if (++sent % AT_ONCE == 0) {
        hear(BETWEEN_NANOS, heard, answers, enough);
      }
    }
    hear(wait.toNanos(), heard, answers, enough);
  }

  private void send(InetSocketAddress to, byte[] question) {
    try {
      transport.send(to, question);
    } catch (IOException e) {
      // An address without a route has nobody who could answer.
      return;
    }
  }

  private void hear(
      long nanos,
      Map<InetAddress, Integer> heard,
      BiConsumer<InetAddress, byte[]> answers,
      BooleanSupplier enough)
      throws IOException {
    long end = transport.now() + nanos;
    while (end - transport.now() > 0 && !enough.getAsBoolean()) {
      InetSocketAddress from = transport.receive(buffer.clear(), end - transport.now());
      Integer count = from == null ? null : heard.get(from.getAddress());
      if (from != null && count != null && count < MOST_OF_ONE) {
        heard.put(from.getAddress(), count + 1);
        answers.accept(from.getAddress(), Arrays.copyOf(buffer.array(), buffer.position()));
      }
    }
  }
}
