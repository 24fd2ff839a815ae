// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.addresses;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.dhcp.DhcpMessage;
import gatehouse.evidence.network.discovery.OwnAddress;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.NetworkFact.AddressServer;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Asks on one interface who gives out addresses, and takes none.
 *
 * <p>At most 32 messages are heard, so that nobody who floods keeps it from its end.
 */
public final class AddressServers {
  private static final int MOST = 32;

  private final ArtefactId artefact;
  private final SegmentId segment;
  private final FactSink sink;

  public AddressServers(ArtefactId artefact, SegmentId segment, FactSink sink) {
    this.artefact = artefact;
    this.segment = segment;
    this.sink = sink;
  }

  /** Asks, and waits so long; what stands in the way is told as a gap. */
  public void look(Optional<OwnAddress> own, Duration wait, RandomGenerator random) {
    if (own.isEmpty()) {
      missed("this computer is in another subnet, where who gives out addresses is not heard");
      return;
    }
    try {
      byte[] hardware = own.get().network().getHardwareAddress();
      if (hardware == null) {
        missed("the network interface has no hardware address to ask with");
        return;
      }
      InetAddress address = own.get().address();
      int number = random.nextInt();
      try (DhcpSockets sockets = DhcpSockets.open(address)) {
        sockets.send(DhcpQuestion.discover(number, hardware));
        sockets.send(DhcpQuestion.inform(number, hardware, address.getAddress()));
        tell(hear(sockets, number, wait));
      }
    } catch (IOException e) {
      missed("asking who gives out addresses needs the right to use port 68: run it as root");
    }
  }

  private static SortedSet<String> hear(DhcpSockets sockets, int number, Duration wait)
      throws IOException {
    SortedSet<String> servers = new TreeSet<>();
    long end = System.nanoTime() + wait.toNanos();
    for (int i = 0; i < MOST && end - System.nanoTime() > 0; i++) {
      Optional<DhcpSockets.Heard> heard = sockets.receive(end - System.nanoTime());
      heard
          .filter(h -> DhcpQuestion.isAnswered(h.message(), number) && isServer(h.message()))
          .ifPresent(h -> servers.add(h.from().getHostAddress()));
    }
    return servers;
  }

  private static boolean isServer(byte[] message) {
    try {
      return DhcpMessage.read(message, 0, message.length).fromServer();
    } catch (MalformedException e) {
      return false;
    }
  }

  private void tell(SortedSet<String> servers) {
    for (String server : servers) {
      Locator where = new Locator.Part("addresses by " + server);
      DeviceId device = DeviceId.at(artefact, server);
      sink.fact(new DeviceFact.Device(device, SeenBy.PORT), where);
      sink.fact(new DeviceFact.DeviceAddress(device, "ipv4", server), where);
      sink.fact(new DeviceFact.Service(device, "udp", DhcpSockets.SERVER, Protocol.DHCP), where);
      sink.fact(new AddressServer(segment, device), where);
    }
    sink.examined(segment, Aspect.ADDRESSES, new Locator.Part("addresses"));
  }

  private void missed(String reason) {
    sink.notExamined(segment, Aspect.ADDRESSES, reason, new Locator.Part("addresses"));
  }
}
