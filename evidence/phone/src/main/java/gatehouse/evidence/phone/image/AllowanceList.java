// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Characters;
import gatehouse.model.Aspect;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.Power;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML files under {@code etc/permissions}, {@code etc/sysconfig} and {@code
 * etc/default-permissions} of an image: which apps may have privileged permissions, are freed from
 * battery limits, or are granted permissions unasked.
 *
 * @see <a href="https://source.android.com/docs/core/permissions/perms-allowlist">Privileged
 *     permission allowlisting</a>
 */
final class AllowanceList {
  private static final XMLInputFactory FACTORY = factory();

  private final Section section;
  private final Reading reading;
  private String app = "";
  private boolean privileged;
  private boolean granted;

  private AllowanceList(Section section, Reading reading) {
    this.section = section;
    this.reading = reading;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Reads one file; what is not well-formed ends it. */
  static void read(Section section, byte[] bytes, Reading reading) {
    AllowanceList list = new AllowanceList(section, reading);
    try {
      XMLStreamReader xml =
          FACTORY.createXMLStreamReader(new StringReader(new String(bytes, UTF_8)));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> list.element(xml);
          case XMLStreamConstants.END_ELEMENT -> list.end(xml.getLocalName());
          default -> {}
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      String reason =
          "A list of allowances is not well-formed XML: " + Characters.text(section.name());
      reading.coverage().gap(Aspect.PERMISSIONS, reason, section.title());
    }
  }

  private void element(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "privapp-permissions" -> begin(xml, true, false);
      case "exception" -> begin(xml, false, true);
      case "permission" -> permission(xml);
      case "allow-in-power-save", "allow-in-power-save-except-idle" -> powerSave(xml);
      default -> {}
    }
  }

  private void end(String element) {
    if (element.equals("privapp-permissions") || element.equals("exception")) {
      privileged = false;
      granted = false;
    }
  }

  private void begin(XMLStreamReader xml, boolean isPrivileged, boolean isGranted) {
    app = attribute(xml, "package");
    privileged = isPrivileged;
    granted = isGranted;
  }

  private void permission(XMLStreamReader xml) {
    String name = attribute(xml, "name");
    long line = Math.max(1, xml.getLocation().getLineNumber());
    if (name.isEmpty() || !(privileged || granted)) {
      return;
    }
    reading
        .apps()
        .named(app)
        .ifPresent(
            a ->
                reading.fact(
                    new AppFact.AllowedByImage(
                        a.id(), name, privileged ? "privileged" : "granted unasked"),
                    section,
                    line));
  }

  private void powerSave(XMLStreamReader xml) {
    long line = Math.max(1, xml.getLocation().getLineNumber());
    reading
        .apps()
        .named(attribute(xml, "package"))
        .ifPresent(
            a ->
                reading.fact(
                    new AppFact.SpecialAccess(a.id(), 0, Power.BATTERY_UNRESTRICTED),
                    section,
                    line));
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : Characters.text(value);
  }
}
