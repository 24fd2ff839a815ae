// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Reading;

/** Reads the format of one section; lines that it does not know mean nothing to it. */
@FunctionalInterface
public interface SectionReader {
  /** Reads the section into what is known of the phone. */
  void read(Section section, Reading reading);
}
