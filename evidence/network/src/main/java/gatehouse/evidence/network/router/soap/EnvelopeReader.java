// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.soap;

import gatehouse.evidence.miio.inventory.value.SecretNames;
import gatehouse.vault.Secret;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads SOAP answers, one after the other as they were saved; a broken one ends itself only.
 *
 * <p>No document type, no entities from outside, no more than so many elements. Source: SOAP 1.1,
 * section 4; UPnP Device Architecture 1.1, 3.2.2.
 */
public final class EnvelopeReader {
  private static final int MOST_ELEMENTS = 200_000;
  private static final int MOST_ANSWERS = 4096;
  private static final int LONGEST = 4096;
  private static final Pattern SERVICE =
      Pattern.compile("urn:(?:dslforum-org|schemas-upnp-org):service:([A-Za-z0-9_-]+):[0-9]+");
  private static final XMLInputFactory FACTORY = factory();

  private final List<Envelope> answers = new ArrayList<>();
  private int flaws;
  private int elements;

  private EnvelopeReader() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * What was read.
   *
   * @param answers the answers
   * @param flaws how many documents broke off
   */
  public record Read(List<Envelope> answers, int flaws) {}

  /** True when the text looks like SOAP. */
  public static boolean isOne(String text) {
    String beginning = text.substring(0, Math.min(text.length(), 1024));
    return beginning.stripLeading().startsWith("<")
        && beginning.contains("http://schemas.xmlsoap.org/soap/envelope/");
  }

  /** Reads all answers of a text. */
  public static Read read(String text) {
    EnvelopeReader reader = new EnvelopeReader();
    int from = 0;
    for (int documents = 0; from >= 0 && documents < MOST_ANSWERS; documents++) {
      int next = text.indexOf("<?xml", from + 1);
      reader.document(text.substring(from, next < 0 ? text.length() : next).strip());
      from = next;
    }
    return new Read(List.copyOf(reader.answers), reader.flaws);
  }

  private void document(String text) {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
      try {
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            count();
            answer(xml);
          }
        }
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      flaws++;
    }
  }

  private void count() throws XMLStreamException {
    if (++elements > MOST_ELEMENTS) {
      throw new XMLStreamException("too many elements");
    }
  }

  private void answer(XMLStreamReader xml) throws XMLStreamException {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    Matcher service = SERVICE.matcher(space);
    String name = xml.getLocalName();
    if (!service.matches() || !name.endsWith("Response")) {
      return;
    }
    Map<String, String> texts = new HashMap<>();
    Map<String, Secret> secrets = new HashMap<>();
    while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        count();
        value(xml, texts, secrets);
      }
    }
    String action = name.substring(0, name.length() - "Response".length());
    answers.add(new Envelope(service.group(1), action, texts, secrets));
  }

  /** Reads one value up to its end; elements inside of it are passed over. */
  private void value(XMLStreamReader xml, Map<String, String> texts, Map<String, Secret> secrets)
      throws XMLStreamException {
    String name = xml.getLocalName();
    String plain = name.startsWith("New") ? name.substring("New".length()) : name;
    char[] text = new char[0];
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          count();
          depth++;
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> text = joined(text, xml);
        case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("ends early");
        default -> {}
      }
    }
    if (SecretNames.hides(plain)) {
      secrets.put(plain, Secret.ofText(text));
    } else {
      texts.put(plain, new String(text).strip());
    }
    Arrays.fill(text, '\0');
  }

  private static char[] joined(char[] text, XMLStreamReader xml) {
    int more = Math.min(xml.getTextLength(), LONGEST - text.length);
    char[] longer = Arrays.copyOf(text, text.length + more);
    System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), longer, text.length, more);
    Arrays.fill(text, '\0');
    return longer;
  }
}
