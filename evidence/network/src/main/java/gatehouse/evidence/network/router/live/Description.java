// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a UPnP device's description says of its doors and of itself (UPnP Device Architecture 1.1,
 * 2.3).
 *
 * @param service the type of the service that maps ports
 * @param control the path under which it is asked
 * @param serial whether the description gives away a serial number
 */
record Description(String service, String control, boolean serial) {
  private static final Pattern DOORS =
      Pattern.compile("urn:schemas-upnp-org:service:WAN(IP|PPP)Connection:[12]");
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9_./?=&%-]{0,255}");
  private static final int LONGEST = 256;

  /** A number of its own, not the zeros or the "unknown" of many. */
  private static final Pattern SERIAL =
      Pattern.compile("(?=.*[0-9])(?!(.)\\1*$)(?!0*1?2345678?9?0?$).{6,256}");

  /** Reads a description; none when it has no such service, or is broken before it. */
  static Optional<Description> of(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      try {
        return read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Description> read(XMLStreamReader xml) throws XMLStreamException {
    String element = "";
    String type = "";
    boolean serial = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> element = xml.getLocalName();
        case XMLStreamConstants.END_ELEMENT -> element = "";
        case XMLStreamConstants.CHARACTERS -> {
          String value = xml.getText().strip();
          if (value.isEmpty() || value.length() > LONGEST) {
            continue;
          }
          switch (element) {
            case "serialNumber" -> serial = SERIAL.matcher(value).matches();
            case "serviceType" -> type = value;
            case "controlURL" -> {
              if (DOORS.matcher(type).matches()) {
                return Optional.of(new Description(type, path(value), serial));
              }
            }
            default -> {}
          }
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** Only the path is taken: the host that was asked is asked again, whatever the device says. */
  private static String path(String url) {
    String raw = url.startsWith("http://") ? URI.create(url).getRawPath() : url;
    String path = raw.startsWith("/") ? raw : "/" + raw;
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("no path");
    }
    return path;
  }
}
