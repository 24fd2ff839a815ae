// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What devices speak in clear: each on its own address, and those that are searched for on a group
 * together.
 */
final class PlainServices {
  /** One who may answer a search, from its own socket. */
  private record Found(DatagramChannel channel, Function<String, Optional<String>> answers) {}

  private static final long HEARTBEAT_NANOS = Duration.ofSeconds(10).toNanos();

  private final Sockets sockets;
  private final Agenda agenda;
  private final Map<String, List<Found>> groups = new HashMap<>();

  PlainServices(Sockets sockets, Agenda agenda) {
    this.sockets = sockets;
    this.agenda = agenda;
  }

  void add(DeviceEntry entry) throws IOException {
    InetAddress address = entry.address().getAddress();
    switch (entry.plain()) {
      case NONE -> {}
      case YEELIGHT -> {
        YeelightBulb bulb = new YeelightBulb(entry);
        searched(address, YeelightBulb.GROUP, YeelightBulb.SEARCH_PORT, bulb::search);
        sockets.serveLines(new InetSocketAddress(address, YeelightBulb.PORT), bulb);
      }
      case LUMI -> {
        LumiGateway gateway = new LumiGateway(entry);
        searched(address, LumiGateway.GROUP, LumiGateway.SEARCH_PORT, gateway::command);
        DatagramChannel channel = sockets.udp(new InetSocketAddress(address, LumiGateway.PORT));
        answer(channel, gateway::command);
        Sockets.byWayOf(channel, address);
        tellAll(channel, gateway, new SplittableRandom(entry.deviceId()), System.nanoTime());
      }
    }
  }

  /** Tells all who hear the group, at this moment and each ten seconds after it. */
  private void tellAll(
      DatagramChannel channel, LumiGateway gateway, RandomGenerator random, long at) {
    agenda.add(
        at,
        () -> {
          InetSocketAddress all =
              new InetSocketAddress(Addresses.parse(LumiGateway.GROUP), LumiGateway.PORT);
          sockets.send(channel, all, gateway.heartbeat(random));
          gateway.reports().forEach(report -> sockets.send(channel, all, report));
          tellAll(channel, gateway, random, at + HEARTBEAT_NANOS);
        });
  }

  private void searched(
      InetAddress address, String group, int port, Function<String, Optional<String>> answers)
      throws IOException {
    DatagramChannel own = sockets.udp(new InetSocketAddress(address, port));
    answer(own, answers);
    List<Found> members = groups.get(group);
    if (members == null) {
      members = new ArrayList<>();
      groups.put(group, members);
      hear(new InetSocketAddress(Addresses.parse(group), port), address, members);
    }
    members.add(new Found(own, answers));
  }

  private void answer(DatagramChannel channel, Function<String, Optional<String>> answers)
      throws IOException {
    List<Found> alone = List.of(new Found(channel, answers));
    sockets.serve(channel, (from, datagram, length) -> all(alone, from, datagram, length));
  }

  private void hear(InetSocketAddress group, InetAddress ours, List<Found> members)
      throws IOException {
    DatagramChannel channel = sockets.group(group, ours);
    sockets.serve(channel, (from, datagram, length) -> all(members, from, datagram, length));
  }

  private void all(List<Found> members, InetSocketAddress from, byte[] datagram, int length) {
    String text = new String(datagram, 0, length, StandardCharsets.UTF_8);
    for (Found found : members) {
      found
          .answers()
          .apply(text)
          .ifPresent(
              answer ->
                  sockets.send(found.channel(), from, answer.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
