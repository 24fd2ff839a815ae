// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.evidence.network.router.http.Answer;
import gatehouse.evidence.network.router.http.RouterException;
import gatehouse.evidence.network.router.http.RouterHttp;
import gatehouse.evidence.network.router.soap.EnvelopeReader;
import gatehouse.model.Aspect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists the doors that devices had a router open (UPnP Internet Gateway Device); opens none.
 *
 * <p>The search is sent to the router alone, and only its own address is asked for what it names.
 */
final class IgdClient {
  private static final int MOST_DOORS = 512;
  private static final Pattern LOCATION =
      Pattern.compile("(?im)^location:\\s*(http://\\S{1,256})\\s*$");
  private static final byte[] SEARCH =
      String.join(
              "\r\n",
              "M-SEARCH * HTTP/1.1",
              "HOST: 239.255.255.250:1900",
              "MAN: \"ssdp:discover\"",
              "MX: 1",
              "ST: urn:schemas-upnp-org:device:InternetGatewayDevice:1",
              "",
              "")
          .getBytes(StandardCharsets.US_ASCII);

  private final RouterHttp http;
  private final int searchPort;
  private final Duration patience;

  IgdClient(RouterHttp http, int searchPort, Duration patience) {
    this.http = http;
    this.searchPort = searchPort;
    this.patience = patience;
  }

  /** Reads the list, when there is such a service. */
  void read(Notes notes) throws RouterException {
    Optional<URI> location =
        Datagram.ask(http.host(), searchPort, SEARCH, patience).flatMap(IgdClient::location);
    if (location.isEmpty()) {
      return;
    }
    URI place = location.get();
    if (!isOurs(place)) {
      notes.gap(
          Aspect.ROUTER, "The router sends those who search for UPnP to another host; not asked.");
      return;
    }
    int port = place.getPort() < 0 ? 80 : place.getPort();
    Answer page = http.get(port, place.getRawPath().isEmpty() ? "/" : place.getRawPath());
    Optional<Description> description =
        page.good() ? Description.of(page.text()) : Optional.empty();
    if (description.isEmpty()) {
      notes.gap(Aspect.ROUTER, "The router's UPnP description names no service that maps ports.");
      return;
    }
    notes.on("upnp");
    if (description.get().serial()) {
      notes.toldAnyone("serial number by upnp");
    }
    doors(port, description.get(), notes);
  }

  private void doors(int port, Description at, Notes notes) throws RouterException {
    String action = "GetGenericPortMappingEntry";
    for (int index = 0; index < MOST_DOORS; index++) {
      String arguments = "<NewPortMappingIndex>%d</NewPortMappingIndex>".formatted(index);
      Answer answer =
          http.post(
              port,
              at.control(),
              Soap.headers(at.service(), action),
              Soap.body(at.service(), action, arguments));
      if (!answer.good() || !EnvelopeReader.isOne(answer.text())) {
        return;
      }
      notes.reply(action + " " + index, answer.body());
    }
    notes.gap(Aspect.ROUTER, "The router's list of opened ports does not end.");
  }

  /** What the device says of where it is described; only that of the asked host is followed. */
  static Optional<URI> location(byte[] answer) {
    Matcher matcher = LOCATION.matcher(new String(answer, StandardCharsets.ISO_8859_1));
    try {
      return matcher.find() ? Optional.of(URI.create(matcher.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(URI place) {
    return http.host().getHostAddress().equals(place.getHost()) && place.getRawPath() != null;
  }
}
