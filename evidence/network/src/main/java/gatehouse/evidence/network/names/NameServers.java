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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Asks name servers of the home for names of which the true answer is known: a name by chance under
 * {@code .invalid}, which never exists (RFC 6761, 6.4), and {@code example.com}, which is always
 * outside (RFC 6761, 6.5). Only servers at the listed addresses are asked; what they ask in turn is
 * their own affair.
 */
public final class NameServers {
  private static final int PORT = 53;
  private static final int NUMBERS = 1 << 16;
  private static final String OUTSIDE = "example.com";

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
   * Asks each address once for the name by chance, and those that answer once for the other.
   *
   * @throws IOException when the socket fails
   */
  public void look(Collection<InetAddress> addresses) throws IOException {
    String byChance = Long.toString(random.nextLong(1L << 60), Character.MAX_RADIX) + ".invalid";
    Map<InetAddress, NameAnswer> madeUp = ask(addresses, byChance);
    if (madeUp.isEmpty()) {
      sink.notExamined(
          segment,
          Aspect.NAMES,
          "nobody in the subnet answers questions for names",
          new Locator.Part("names"));
      return;
    }
    madeUp.keySet().forEach(this::server);
    Map<InetAddress, NameAnswer> outside = ask(List.copyOf(madeUp.keySet()), OUTSIDE);
    madeUp.forEach(
        (server, answer) ->
            judge(server, answer.addresses(), Optional.ofNullable(outside.get(server))));
  }

  private Map<InetAddress, NameAnswer> ask(Collection<InetAddress> addresses, String name)
      throws IOException {
    NameQuestion question = new NameQuestion(random.nextInt(NUMBERS), name);
    Map<InetAddress, NameAnswer> answers = new LinkedHashMap<>();
    datagrams.ask(
        addresses,
        PORT,
        question.bytes(),
        (from, datagram) ->
            NameAnswer.read(datagram, question)
                .ifPresent(answer -> answers.putIfAbsent(from, answer)));
    return answers;
  }

  private void server(InetAddress from) {
    String address = from.getHostAddress();
    DeviceId device = DeviceId.at(artefact, address);
    Locator where = new Locator.Part(address + " port " + PORT);
    sink.fact(new DeviceFact.Device(device, SeenBy.PORT), where);
    sink.fact(new DeviceFact.DeviceAddress(device, "ipv4", address), where);
    sink.fact(new DeviceFact.Service(device, "udp", PORT, Protocol.DNS), where);
  }

  private void judge(InetAddress server, Set<String> madeUp, Optional<NameAnswer> outside) {
    Locator where = new Locator.Part("names by " + server.getHostAddress());
    if (!madeUp.isEmpty()) {
      sink.fact(new NamesChanged(segment, "made up for missing names"), where);
    }
    Set<String> given = outside.map(NameAnswer::addresses).orElse(Set.of());
    if (given.stream().anyMatch(madeUp::contains)) {
      sink.fact(new NamesChanged(segment, "taken over"), where);
    }
    if (given.stream().anyMatch(Inside::is)) {
      sink.fact(new NamesChanged(segment, "private address for a public name"), where);
    }
    if (given.isEmpty()) {
      sink.notExamined(
          segment, Aspect.NAMES, "the name server knows no address of example.com", where);
    } else {
      sink.examined(segment, Aspect.NAMES, where);
    }
  }
}
