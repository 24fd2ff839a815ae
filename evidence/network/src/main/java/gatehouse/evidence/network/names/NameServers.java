// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.network.discovery.Datagrams;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.NetworkFact.NamesChanged;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Asks name servers of the home for names of which the true answer is known: a name by chance under
 * {@code .invalid}, which never exists (RFC 6761, 6.4), {@code example.com}, which is always
 * outside (RFC 6761, 6.5), and names of the owner's that lead inside. What they ask in turn is
 * their own affair.
 *
 * <p>Only servers at the listed addresses are asked, and one address that is nobody's (RFC 5737):
 * whoever answers from there answers in another's place.
 */
public final class NameServers {
  private static final int PORT = 53;
  private static final int NUMBERS = 1 << 16;
  private static final String OUTSIDE = "example.com";
  private static final byte[] NOBODY = {(byte) 192, 0, 2, 53};

  private final ArtefactId artefact;
  private final SegmentId segment;
  private final Datagrams datagrams;
  private final RandomGenerator random;
  private final FactSink sink;

  /**
   * Questions by a socket.
   *
   * @param segment whose servers they are
   * @param random makes up names and numbers
   */
  public NameServers(
      ArtefactId artefact,
      SegmentId segment,
      Transport transport,
      Duration wait,
      RandomGenerator random,
      FactSink sink) {
    this.artefact = artefact;
    this.segment = segment;
    this.datagrams = new Datagrams(transport, wait);
    this.random = random;
    this.sink = sink;
  }

  /**
   * Asks each address once for the name by chance, and those that answer for the others.
   *
   * @param namesInside public names of the owner's that lead to addresses of a home
   * @param through whether questions to the addresses go through a router, which may answer for all
   * @throws IOException when the socket fails
   */
  public void look(Collection<InetAddress> addresses, List<String> namesInside, boolean through)
      throws IOException {
    String byChance = Long.toString(random.nextLong(1L << 60), Character.MAX_RADIX) + ".invalid";
    List<InetAddress> asked = new ArrayList<>(addresses);
    InetAddress nobody = InetAddress.getByAddress(NOBODY);
    asked.add(nobody);
    Map<InetAddress, Set<InetAddress>> madeUp = ask(asked, byChance, NameQuestion.IPV4);
    if (madeUp.remove(nobody) != null) {
      Locator where = new Locator.Part("names by " + nobody.getHostAddress());
      changed("intercepted", where);
      if (through) {
        missed("the router answers questions for names in the place of all behind it", where);
        return;
      }
    }
    if (madeUp.isEmpty()) {
      missed("nobody in the subnet answers questions for names", new Locator.Part("names"));
      return;
    }
    List<InetAddress> servers = List.copyOf(madeUp.keySet());
    servers.forEach(this::server);
    Map<InetAddress, Set<InetAddress>> outside = ask(servers, OUTSIDE, NameQuestion.IPV4);
    madeUp.forEach((server, given) -> judge(server, given, outside.getOrDefault(server, Set.of())));
    for (String name : namesInside) {
      inside(ask(servers, name, NameQuestion.IPV4), name);
      inside(ask(servers, name, NameQuestion.IPV6), name);
    }
  }

  /** What each server gave for the name; nothing of those that did not answer. */
  private Map<InetAddress, Set<InetAddress>> ask(
      Collection<InetAddress> addresses, String name, int kind) throws IOException {
    NameQuestion question = new NameQuestion(random.nextInt(NUMBERS), name, kind);
    return datagrams.askOnce(
        addresses,
        PORT,
        question.bytes(),
        datagram -> NameAnswer.read(datagram, question).map(NameAnswer::addresses));
  }

  private void server(InetAddress from) {
    String address = from.getHostAddress();
    DeviceId device = DeviceId.at(artefact, address);
    Locator where = new Locator.Part(address + " port " + PORT);
    sink.fact(new DeviceFact.Device(device, SeenBy.PORT), where);
    sink.fact(new DeviceFact.DeviceAddress(device, "ipv4", address), where);
    sink.fact(new DeviceFact.Service(device, "udp", PORT, Protocol.DNS), where);
  }

  private void judge(InetAddress server, Set<InetAddress> madeUp, Set<InetAddress> outside) {
    Locator where = new Locator.Part("names by " + server.getHostAddress());
    if (!madeUp.isEmpty()) {
      changed("made up for missing names", where);
    }
    if (outside.stream().anyMatch(madeUp::contains)) {
      changed("taken over", where);
    }
    if (outside.stream().anyMatch(Inside::is)) {
      changed("private address for a public name", where);
    }
    if (outside.isEmpty()) {
      missed("the name server knows no address of example.com", where);
    } else {
      sink.examined(segment, Aspect.NAMES, where);
    }
  }

  private void inside(Map<InetAddress, Set<InetAddress>> answers, String name) {
    answers.forEach(
        (server, given) -> {
          if (given.stream().anyMatch(Inside::is)) {
            changed(
                "private address for a public name",
                new Locator.Part(name + " by " + server.getHostAddress()));
          }
        });
  }

  private void changed(String how, Locator where) {
    sink.fact(new NamesChanged(segment, how), where);
  }

  private void missed(String reason, Locator where) {
    sink.notExamined(segment, Aspect.NAMES, reason, where);
  }
}
