// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import gatehouse.evidence.network.discovery.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;

/**
 * Finds the open ports of who is there.
 *
 * <p>Where the neighbour table does not know who is there, all addresses are tried at the few ports
 * at which most devices answer or refuse, and only who did either is tried at the others. A port at
 * which nearly every address answers alike shows nobody: a router answers there in place of all.
 */
final class Doors implements Ports.Answers {
  private static final Comparator<InetSocketAddress> BY_ADDRESS_AND_PORT =
      Comparator.comparing((InetSocketAddress at) -> at.getAddress().getHostAddress())
          .thenComparing(InetSocketAddress::getPort);

  /** Of fewer addresses, all may well have somebody. */
  private static final int FEWEST = 16;

  private final Present present;
  private final BooleanSupplier stopped;
  private final Duration wait;
  private final Set<InetSocketAddress> open = new ConcurrentSkipListSet<>(BY_ADDRESS_AND_PORT);

  Doors(Present present, BooleanSupplier stopped, Duration wait) {
    this.present = present;
    this.stopped = stopped;
    this.wait = wait;
  }

  /** Tries the ports. */
  void find(Collection<InetAddress> addresses) throws IOException {
    List<Integer> left = Ports.USUAL;
    if (!present.isKnown()) {
      List<Reply> replies = new ArrayList<>();
      new Ports(wait, stopped).scan(addresses, Ports.TELLING, new Noting(replies));
      Map<Alike, Long> alike = replies.stream().collect(groupingBy(Reply::kind, counting()));
      replies.stream()
          .filter(reply -> !isOfAll(alike.getOrDefault(reply.kind(), 0L), addresses.size()))
          .forEach(this::take);
      left = left.stream().filter(port -> !Ports.TELLING.contains(port)).toList();
    }
    new Ports(wait, stopped).scan(present.of(addresses), left, this);
  }

  /** What many addresses may have in common. */
  private record Alike(int port, boolean isOpen) {}

  private record Reply(InetSocketAddress at, boolean isOpen) {
    Alike kind() {
      return new Alike(at.getPort(), isOpen);
    }
  }

  private record Noting(List<Reply> replies) implements Ports.Answers {
    @Override
    public void open(InetSocketAddress at) {
      replies.add(new Reply(at, true));
    }

    @Override
    public void refused(InetSocketAddress at) {
      replies.add(new Reply(at, false));
    }
  }

  private static boolean isOfAll(long alike, int addresses) {
    return addresses >= FEWEST && alike * 10 >= addresses * 9L;
  }

  private void take(Reply reply) {
    if (reply.isOpen()) {
      open(reply.at());
    } else {
      refused(reply.at());
    }
  }

  /** The open ports, address by address. */
  List<InetSocketAddress> open() {
    return List.copyOf(open);
  }

  @Override
  public void open(InetSocketAddress at) {
    open.add(at);
    present.answered(at.getAddress());
  }

  @Override
  public void refused(InetSocketAddress at) {
    present.answered(at.getAddress());
  }
}
