// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request for an action in SOAP 1.1, as UPnP and TR-064 have it. */
final class Soap {
  private Soap() {}

  static byte[] body(String service, String action, String arguments) {
    return """
    <?xml version="1.0" encoding="utf-8"?>\
    <s:Envelope s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/" \
    xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
    <u:%s xmlns:u="%s">%s</u:%s></s:Body></s:Envelope>\
    """
        .formatted(action, service, arguments, action)
        .getBytes(StandardCharsets.UTF_8);
  }

  static Map<String, String> headers(String service, String action) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "text/xml; charset=\"utf-8\"");
    headers.put("SOAPAction", "\"%s#%s\"".formatted(service, action));
    return headers;
  }
}
