// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** A camera that lets everybody in: a shell, the picture, ONVIF, and SNMP as public. */
final class OpenCamera {
  private OpenCamera() {}

  static void at(String address) throws IOException {
    Tcp.serve(
        address,
        23,
        guest -> {
          Tcp.say(guest, "\u00ff\u00fd\u0001\r\nBusyBox v1.0\r\n/ # ");
          Tcp.hear(guest, "\u0000never");
        });
    Tcp.serve(
        address,
        554,
        guest -> {
          Tcp.request(guest);
          String body = "v=0\r\nm=video 0 RTP/AVP 96\r\n";
          Tcp.say(
              guest,
              "RTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: %d\r\n\r\n%s"
                  .formatted(body.length(), body));
        });
    Tcp.serve(address, 8899, guest -> Tcp.page(guest, 200, onvif(Tcp.request(guest))));
    Udp.serveGroup(address, "239.255.255.250", 3702, probe -> matches(probe, address));
    Udp.serve(address, 161, OpenCamera::snmp);
  }

  private static String onvif(String request) {
    return request.contains("GetDeviceInformation")
        ? "<e:Envelope><tds:GetDeviceInformationResponse><tds:Manufacturer>Someone"
            + "</tds:Manufacturer><tds:Model>Cam 1</tds:Model><tds:FirmwareVersion>1.2.3"
            + "</tds:FirmwareVersion></tds:GetDeviceInformationResponse></e:Envelope>"
        : "<e:Envelope><tds:GetSystemDateAndTimeResponse/></e:Envelope>";
  }

  private static Optional<byte[]> matches(byte[] probe, String address) {
    if (!new String(probe, StandardCharsets.UTF_8).contains("Probe")) {
      return Optional.empty();
    }
    String answer =
        "<e:Envelope><d:ProbeMatches><d:ProbeMatch><d:Types>dn:NetworkVideoTransmitter</d:Types>"
            + "<d:XAddrs>http://%s:8899/onvif/device_service</d:XAddrs></d:ProbeMatch>"
            + "</d:ProbeMatches></e:Envelope>";
    String named =
        answer.replace("<e:Envelope>", "<e:Envelope xmlns:e='e' xmlns:d='d'>").formatted(address);
    return Optional.of(named.getBytes(StandardCharsets.UTF_8));
  }

  /** The version and number of the question, and "Camera" as an answer. */
  private static Optional<byte[]> snmp(byte[] question) {
    byte[] answer =
        HexFormat.of()
            .parseHex(
                "302d0201000406"
                    + HexFormat.of().formatHex("public".getBytes(StandardCharsets.US_ASCII))
                    + "a220020100020100020100301530130608"
                    + "2b06010201010100"
                    + "0407"
                    + HexFormat.of().formatHex("Camera1".getBytes(StandardCharsets.US_ASCII)));
    answer[4] = question[4];
    answer[17] = question[17];
    return Optional.of(answer);
  }
}
