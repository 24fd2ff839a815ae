// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;

/**
 * ONVIF (Core Specification, 8.1 and 8.3): asks for the time, which everybody may know, and for
 * model and version, which only those who sign in should.
 *
 * @param path where the device says that it can be asked
 */
record OnvifCheck(String path) implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final String DEVICE = "http://www.onvif.org/ver10/device/wsdl";

  @Override
  public boolean look(Teller teller) throws IOException {
    if (!ask(teller, "GetSystemDateAndTime").contains("GetSystemDateAndTimeResponse")) {
      return false;
    }
    teller.service(Protocol.ONVIF);
    OnvifAnswer about = OnvifAnswer.of(ask(teller, "GetDeviceInformation"));
    if (about.tells()) {
      teller.tell(new DeviceFact.TellsAnyone(teller.device(), "version"));
      about.maker().ifPresent(maker -> teller.tell(new DeviceFact.MadeBy(teller.device(), maker)));
      about
          .firmware()
          .ifPresent(
              version -> teller.tell(new DeviceFact.Firmware(teller.device(), "system", version)));
      teller.product(about.model().orElse(""), "");
    } else if (about.refuses()) {
      teller.asks(Protocol.ONVIF);
    }
    return true;
  }

  private String ask(Teller teller, String action) throws IOException {
    String body =
        """
        <?xml version="1.0" encoding="UTF-8"?>\
        <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>\
        <%s xmlns="%s"/></s:Body></s:Envelope>\
        """
            .formatted(action, DEVICE);
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send(
          "POST %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/soap+xml; charset=utf-8\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
              .formatted(
                  path,
                  teller.at().getAddress().getHostAddress(),
                  teller.port(),
                  body.length(),
                  body));
      return Dialogue.latin(
          dialogue.hear(heard -> Dialogue.latin(heard).contains("Envelope>"), SILENCE));
    }
  }
}
