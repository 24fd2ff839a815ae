// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;

/**
 * System properties: {@code [key]: [value]} as getprop prints them, or {@code key=value} as they
 * stand in {@code build.prop}.
 *
 * <p>Seen on Android 4.4 to 16. A value that goes over several lines ends with the line that ends
 * in a bracket; its first line is kept.
 */
public final class PropertyLines implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      if (line.at(0) == '[') {
        int middle = line.find("]: [");
        if (middle > 1) {
          int end = line.ends("]") ? line.length() - 1 : line.length();
          put(reading, section, line, line.text(1, middle), line.text(middle + 4, end));
        }
      } else if (line.at(0) != '#') {
        int middle = line.find("=");
        if (middle > 0) {
          put(reading, section, line, line.text(0, middle), line.text(middle + 1));
        }
      }
    }
  }

  private static void put(Reading to, Section section, Lines line, String key, String value) {
    to.properties().put(key.strip(), value.strip(), section.place(line.number()));
    to.coverage().seen(Part.PROPERTIES, section.title());
  }
}
