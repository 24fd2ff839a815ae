// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.DumpScanner;
import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the sections of one dump in the order in which they explain each other. */
public final class Dump {
  private Dump() {}

  /** Whether a section under this title is read. */
  public static boolean wants(String title) {
    return title.equals(DumpScanner.HEADER) || Part.titled(title).isPresent();
  }

  /** Reads the properties, for all times depend on the time zone in them. */
  public static void readProperties(List<Section> sections, Reading reading) {
    Section properties = byPart(sections).get(Part.PROPERTIES);
    if (properties != null) {
      read(properties, Part.PROPERTIES, reading);
    }
  }

  /** Reads all but the properties. */
  public static void readRest(List<Section> sections, Reading reading) {
    for (Section section : sections) {
      if (section.name().equals(DumpScanner.HEADER)) {
        new HeaderLines().read(section, reading);
      }
    }
    byPart(sections)
        .forEach(
            (part, section) -> {
              if (part != Part.PROPERTIES) {
                read(section, part, reading);
              }
            });
  }

  private static Map<Part, Section> byPart(List<Section> sections) {
    Map<Part, Section> best = new EnumMap<>(Part.class);
    for (Section section : sections) {
      Part.titled(section.name())
          .ifPresent(part -> best.merge(part, section, (a, b) -> Failures.better(b, a) ? b : a));
    }
    return best;
  }

  private static void read(Section section, Part part, Reading reading) {
    Readers.of(part).read(section, reading);
    Failures.note(section, part, reading);
    if (!reading.coverage().hasSeen(part)) {
      reading.coverage().notUnderstood(part, section.title());
    }
  }
}
