// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A probe of WS-Discovery, by which cameras (ONVIF), printers and computers are found, and what
 * they answer.
 *
 * @see <a href="https://specs.xmlsoap.org/ws/2005/04/discovery/ws-discovery.pdf">WS-Discovery</a>
 * @see <a href="https://www.onvif.org/specs/core/ONVIF-Core-Specification.pdf">ONVIF Core, 7</a>
 */
final class WsDiscovery {
  static final int PORT = 3702;
  private static final int MOST_PLACES = 8;

  /**
   * An answer.
   *
   * @param camera whether it says that it sends video
   * @param places where it says it can be asked, all of them by HTTP
   */
  record Match(boolean camera, List<URI> places) {}

  private WsDiscovery() {}

  /** A probe for everything there is, under a number that is not used twice. */
  static byte[] probe(String uuid) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>\
    <e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope" \
    xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing" \
    xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"><e:Header>\
    <w:MessageID>urn:uuid:%s</w:MessageID>\
    <w:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>\
    <w:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</w:Action>\
    </e:Header><e:Body><d:Probe/></e:Body></e:Envelope>\
    """
        .formatted(uuid)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What an answer says, as far as it is whole; nothing when it is none. */
  static Optional<Match> answer(byte[] datagram) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Reader reader = new Reader();
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(
              new StringReader(new String(datagram, StandardCharsets.UTF_8)));
      try {
        reader.read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      // What came before the fault is good.
      return reader.match();
    }
    return reader.match();
  }

  /** What was read so far. */
  private static final class Reader {
    private final List<URI> places = new ArrayList<>();
    private boolean matched;
    private boolean camera;

    private void read(XMLStreamReader xml) throws XMLStreamException {
      String element = "";
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            element = xml.getLocalName();
            matched |= element.equals("ProbeMatch");
          }
          case XMLStreamConstants.END_ELEMENT -> element = "";
          case XMLStreamConstants.CHARACTERS -> text(element, xml.getText());
          default -> {}
        }
      }
    }

    private void text(String element, String text) {
      if (element.equals("Types")) {
        camera |= text.contains("NetworkVideoTransmitter");
      } else if (element.equals("XAddrs")) {
        for (String place : text.strip().split("\\s+", MOST_PLACES + 1)) {
          if (place.matches("http://[0-9.:]{7,21}/[A-Za-z0-9_./-]{0,200}")
              && places.size() < MOST_PLACES) {
            places.add(URI.create(place));
          }
        }
      }
    }

    private Optional<Match> match() {
      return matched ? Optional.of(new Match(camera, List.copyOf(places))) : Optional.empty();
    }
  }
}
