// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The part of a router that opens doors for whoever asks; a camera had one opened. */
final class DoorRouter {
  private static final String SERVICE = "urn:schemas-upnp-org:service:WANIPConnection:1";

  private DoorRouter() {}

  static void at(String address) throws IOException {
    Udp.serve(address, 1900, search -> answer(search, address));
    Udp.serveGroup(address, "239.255.255.250", 1900, search -> answer(search, address));
    Tcp.serve(address, 5000, DoorRouter::serve);
  }

  private static Optional<byte[]> answer(byte[] search, String address) {
    if (!new String(search, StandardCharsets.US_ASCII).startsWith("M-SEARCH")) {
      return Optional.empty();
    }
    return Optional.of(
        """
        HTTP/1.1 200 OK\r
        ST: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r
        SERVER: MiniUPnPd/2.3\r
        LOCATION: http://%s:5000/root.xml\r
        \r
        """
            .formatted(address)
            .getBytes(StandardCharsets.US_ASCII));
  }

  private static void serve(Socket guest) throws IOException {
    String request = Tcp.request(guest);
    if (request.startsWith("GET")) {
      Tcp.page(
          guest,
          200,
          "<root><service><serviceType>%s</serviceType><controlURL>/ctl</controlURL></service></root>"
              .formatted(SERVICE));
    } else if (request.contains("<NewPortMappingIndex>0<")) {
      Tcp.page(
          guest,
          200,
          ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                  + "<u:GetGenericPortMappingEntryResponse xmlns:u=\"%s\">"
                  + "<NewRemoteHost></NewRemoteHost><NewExternalPort>8554</NewExternalPort>"
                  + "<NewProtocol>TCP</NewProtocol><NewInternalPort>554</NewInternalPort>"
                  + "<NewInternalClient>192.168.33.30</NewInternalClient><NewEnabled>1</NewEnabled>"
                  + "</u:GetGenericPortMappingEntryResponse></s:Body></s:Envelope>")
              .formatted(SERVICE));
    } else {
      Tcp.page(guest, 500, "<s:Envelope/>");
    }
  }
}
