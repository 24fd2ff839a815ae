// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.WireException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says hello to many addresses and collects who answers: one 32-byte datagram each, and one more to
 * who stayed silent.
 *
 * <p>Memory is bounded by the addresses asked, time by rounds and wait, whatever arrives.
 */
public final class Sweep {
  private static final int MOST_AT_ONCE = 256;

  private final Transport transport;
  private final Duration wait;
  private final int rounds;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private final Map<InetSocketAddress, Greeting> found = new LinkedHashMap<>();

  /** A sweep of some rounds that waits so long after each. */
  public Sweep(Transport transport, Duration wait, int rounds) {
    this.transport = transport;
    this.wait = wait;
    this.rounds = rounds;
  }

  /**
   * Sweeps, and answers who was there in the order of the addresses given.
   *
   * @throws IOException when the socket fails
   */
  public List<Greeting> run(Collection<InetAddress> addresses) throws IOException {
    Set<InetSocketAddress> silent = new LinkedHashSet<>();
    addresses.forEach(address -> silent.add(new InetSocketAddress(address, Device.PORT)));
    List<InetSocketAddress> order = List.copyOf(silent);
    Set<InetSocketAddress> asked = Set.copyOf(order);
    for (int round = 0; round < rounds && !silent.isEmpty(); round++) {
      greet(silent, asked);
      collect(silent, asked);
    }
    return order.stream().filter(found::containsKey).map(found::get).toList();
  }

  private void greet(Set<InetSocketAddress> silent, Set<InetSocketAddress> asked)
      throws IOException {
    byte[] hello = Hello.plain().bytes();
    int sent = 0;
    for (InetSocketAddress address : List.copyOf(silent)) {
      try {
        transport.send(address, hello);
      } catch (IOException e) {
        silent.remove(address);
      }
      if (++sent % MOST_AT_ONCE == 0) {
        drain(silent, asked, 0);
      }
    }
  }

  private void collect(Set<InetSocketAddress> silent, Set<InetSocketAddress> asked)
      throws IOException {
    long end = transport.now() + wait.toNanos();
    while (!silent.isEmpty() && end - transport.now() > 0) {
      drain(silent, asked, end - transport.now());
    }
  }

  private void drain(Set<InetSocketAddress> silent, Set<InetSocketAddress> asked, long nanos)
      throws IOException {
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      InetSocketAddress from = transport.receive(buffer.clear(), i == 0 ? nanos : 0);
      if (from == null) {
        return;
      }
      if (asked.contains(from)) {
        note(from, buffer.array(), buffer.position());
        if (found.containsKey(from)) {
          silent.remove(from);
        }
      }
    }
  }

  private void note(InetSocketAddress from, byte[] datagram, int length) {
    try {
      HelloReply reply = HelloReply.read(datagram, length);
      found.merge(from, new Greeting(from, reply, false), Sweep::join);
    } catch (WireException e) {
      // What is no reply to a hello tells nothing, and the sweep goes on.
      return;
    }
  }

  private static Greeting join(Greeting first, Greeting next) {
    boolean differs = first.reply().deviceId() != next.reply().deviceId();
    return differs ? new Greeting(first.address(), first.reply(), true) : first;
  }
}
