// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ONVIF (Core Specification, 8.1 and 8.3): asks for the time, which everybody may know, and for
 * model and version, which only those who sign in should.
 *
 * @param path where the device says that it can be asked
 */
record OnvifCheck(String path) implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final String DEVICE = "http://www.onvif.org/ver10/device/wsdl";

  /** How a refusal is worded, in the status or in the fault (Core Specification, 5.9.3). */
  private static final Pattern REFUSAL =
      Pattern.compile("(?s)HTTP/1\\.[01] 40[13].*|.*(?:NotAuthorized|Unauthorized).*");

  @Override
  public boolean look(Teller teller) throws IOException {
    if (!ask(teller, "GetSystemDateAndTime").contains("GetSystemDateAndTimeResponse")) {
      return false;
    }
    teller.service(Protocol.ONVIF);
    String about = ask(teller, "GetDeviceInformation");
    if (about.contains("GetDeviceInformationResponse")) {
      teller.tell(new DeviceFact.TellsAnyone(teller.device(), "version"));
      value(about, "Manufacturer")
          .ifPresent(maker -> teller.tell(new DeviceFact.MadeBy(teller.device(), maker)));
      value(about, "FirmwareVersion")
          .ifPresent(
              version -> teller.tell(new DeviceFact.Firmware(teller.device(), "system", version)));
      teller.product(value(about, "Model").orElse(""), "");
    } else if (REFUSAL.matcher(about).matches()) {
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
    try (Dialogue dialogue = Dialogue.open(teller.at())) {
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

  private static Optional<String> value(String answer, String element) {
    Matcher value =
        Pattern.compile("<(?:\\w{1,16}:)?" + element + ">([^<]{1,100})</").matcher(answer);
    return value.find() ? PlainText.of(value.group(1)) : Optional.empty();
  }
}
