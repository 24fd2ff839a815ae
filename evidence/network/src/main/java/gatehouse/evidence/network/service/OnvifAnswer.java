// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.evidence.network.text.PlainText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a device answers to {@code GetDeviceInformation}, whatever else stands around it.
 *
 * @param tells whether it told a stranger what it is
 * @param refuses whether it asked who wants to know
 * @see <a href="https://www.onvif.org/specs/core/ONVIF-Core-Specification.pdf">ONVIF Core
 *     Specification, 5.9.3 and 8.1</a>
 */
record OnvifAnswer(
    boolean tells,
    boolean refuses,
    Optional<String> maker,
    Optional<String> model,
    Optional<String> firmware) {
  /** How a refusal is worded in the status. */
  private static final Pattern REFUSED = Pattern.compile("HTTP/1\\.[01] 40[13]");

  private static final Pattern MAKER = element("Manufacturer");
  private static final Pattern MODEL = element("Model");
  private static final Pattern FIRMWARE = element("FirmwareVersion");

  /** Reads an answer of HTTP, head and body. */
  static OnvifAnswer of(String text) {
    boolean tells = text.contains("GetDeviceInformationResponse");
    boolean refuses =
        REFUSED.matcher(text).lookingAt()
            || text.contains("NotAuthorized")
            || text.contains("Unauthorized");
    return new OnvifAnswer(
        tells, refuses, value(text, MAKER), value(text, MODEL), value(text, FIRMWARE));
  }

  private static Pattern element(String name) {
    return Pattern.compile("<(?:\\w{1,16}:)?" + name + ">([^<]{1,100})</");
  }

  private static Optional<String> value(String text, Pattern element) {
    Matcher value = element.matcher(text);
    return value.find() ? PlainText.of(value.group(1)) : Optional.empty();
  }
}
