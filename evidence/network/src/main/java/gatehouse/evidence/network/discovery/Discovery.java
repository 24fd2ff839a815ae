// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.evidence.miio.client.Transport;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.TokenState;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks addresses by SSDP, Yeelight's search, mDNS, and the plain protocols of gateways and lamps,
 * and tells who answered.
 */
public final class Discovery {
  private static final int LUMI_PORT = 9898;
  private static final int LIFX_PORT = 56700;
  private static final List<String> MDNS_NAMES =
      List.of("_miio._udp.local", "_miot-central._tcp.local", "_services._dns-sd._udp.local");

  private final ArtefactId artefact;
  private final Datagrams datagrams;
  private final boolean groups;
  private final FactSink sink;

  /**
   * A search by a socket.
   *
   * @param groups whether to ask multicast groups as well, by the interface the socket is bound to
   */
  public Discovery(
      ArtefactId artefact, Transport transport, Duration wait, boolean groups, FactSink sink) {
    this.artefact = artefact;
    this.datagrams = new Datagrams(transport, wait);
    this.groups = groups;
    this.sink = sink;
  }

  /** Searches for all that speaks SSDP. */
  public void ssdp(Collection<InetAddress> addresses) throws IOException {
    byte[] search = Ssdp.search(Ssdp.GROUP, Ssdp.PORT, "ssdp:all");
    datagrams.ask(
        addresses,
        group(Ssdp.GROUP),
        Ssdp.PORT,
        search,
        (from, answer) ->
            Ssdp.answer(answer).ifPresent(headers -> ssdp(device(from, SeenBy.SSDP), headers)));
  }

  private void ssdp(Seen seen, Map<String, String> headers) {
    seen.service("udp", Ssdp.PORT, Protocol.SSDP);
    String server = headers.getOrDefault("server", "");
    if (!server.isEmpty()) {
      seen.tell(new DeviceFact.ServiceProduct(seen.id(), Ssdp.PORT, server, ""));
    }
    if (headers.getOrDefault("st", "").contains("InternetGatewayDevice")) {
      seen.tell(new DeviceFact.DeviceIs(seen.id(), DeviceKind.ROUTER));
      seen.service("udp", Ssdp.PORT, Protocol.UPNP);
    }
  }

  /** Searches for Yeelight lamps. */
  public void yeelight(Collection<InetAddress> addresses) throws IOException {
    byte[] search = Ssdp.search(Ssdp.GROUP, Ssdp.YEELIGHT_PORT, "wifi_bulb");
    datagrams.ask(
        addresses,
        group(Ssdp.GROUP),
        Ssdp.YEELIGHT_PORT,
        search,
        (from, answer) ->
            Ssdp.answer(answer)
                .filter(headers -> headers.getOrDefault("location", "").startsWith("yeelight:"))
                .ifPresent(headers -> yeelight(device(from, SeenBy.YEELIGHT), headers)));
  }

  private void yeelight(Seen seen, Map<String, String> headers) {
    seen.service("udp", Ssdp.YEELIGHT_PORT, Protocol.YEELIGHT);
    seen.tell(new DeviceFact.DeviceIs(seen.id(), DeviceKind.LAMP));
    seen.model("yeelink.light." + headers.getOrDefault("model", ""));
    String version = headers.getOrDefault("fw_ver", "");
    if (!version.isEmpty()) {
      seen.tell(new DeviceFact.Firmware(seen.id(), "system", version));
    }
    String did = headers.getOrDefault("id", "");
    if (did.matches("0x[0-9a-f]{1,16}")) {
      seen.did(Long.toUnsignedString(Long.parseUnsignedLong(did.substring(2), 16)));
    }
  }

  /** Asks for names by mDNS. */
  public void mdns(Collection<InetAddress> addresses) throws IOException {
    datagrams.ask(
        addresses,
        group(Mdns.GROUP),
        Mdns.PORT,
        Mdns.question(MDNS_NAMES),
        (from, answer) -> {
          List<Mdns.Named> names = Mdns.answer(answer);
          if (!names.isEmpty()) {
            Seen seen = device(from, SeenBy.MDNS);
            seen.service("udp", Mdns.PORT, Protocol.MDNS);
            names.forEach(named -> mdns(seen, named));
          }
        });
  }

  private static void mdns(Seen seen, Mdns.Named named) {
    if (named.owner().equals("_miot-central._tcp.local")) {
      seen.tell(new DeviceFact.DeviceIs(seen.id(), DeviceKind.GATEWAY));
    }
    Optional<XiaomiName> name = XiaomiName.read(named.target());
    if (name.isPresent()) {
      seen.model(name.get().model());
      seen.tell(new DeviceFact.MadeBy(seen.id(), "Xiaomi"));
      name.get().did().ifPresent(seen::did);
      if (name.get().waits()) {
        seen.tell(new DeviceFact.DeviceToken(seen.id(), TokenState.NOT_SET_UP));
      }
    }
  }

  /** Asks gateways and lamps that speak openly: only what reads. */
  public void plain(Collection<InetAddress> addresses) throws IOException {
    datagrams.ask(
        addresses,
        LUMI_PORT,
        PlainQuestions.lumi(),
        (from, answer) -> {
          if (PlainQuestions.isLumi(answer)) {
            Seen seen = device(from, SeenBy.PORT);
            seen.service("udp", LUMI_PORT, Protocol.LUMI);
            seen.tell(new DeviceFact.DeviceIs(seen.id(), DeviceKind.GATEWAY));
          }
        });
    datagrams.ask(
        addresses,
        LIFX_PORT,
        PlainQuestions.lifx(),
        (from, answer) -> {
          if (PlainQuestions.isLifx(answer)) {
            Seen seen = device(from, SeenBy.PORT);
            seen.service("udp", LIFX_PORT, Protocol.LIFX);
            seen.tell(new DeviceFact.DeviceIs(seen.id(), DeviceKind.LAMP));
          }
        });
  }

  private Seen device(InetAddress from, SeenBy by) {
    return Seen.at(artefact, from, by, sink);
  }

  private Optional<InetAddress> group(String address) throws IOException {
    return groups ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
  }
}
