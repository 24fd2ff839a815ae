// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.Moments;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact;

/**
 * What a bug report begins with: {@code == dumpstate: 2020-01-08 15:30:07} in the phone's own time,
 * and {@code Kernel: Linux version 3.18.137-...}.
 *
 * <p>Seen on Android 10 (real report); the same since Android 4.
 */
public final class HeaderLines implements SectionReader {
  private static final String BANNER = "== dumpstate: ";

  @Override
  public void read(Section section, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts(BANNER)) {
        Moments.find(line, BANNER.length(), reading.zone())
            .ifPresent(
                time -> {
                  reading.seenAt(time);
                  reading.fact(new PhoneFact.SeenAt(reading.phone(), time), section, line.number());
                });
      } else if (line.starts("Kernel: Linux version ") || line.starts("Linux version ")) {
        String version = line.wordAfter("Linux version ");
        reading.fact(
            new PhoneFact.ComponentVersion(reading.phone(), PatchComponent.KERNEL, version),
            section,
            line.number());
        KernelDate.of(line)
            .ifPresent(
                day ->
                    reading.fact(
                        new PhoneFact.ComponentBuilt(reading.phone(), PatchComponent.KERNEL, day),
                        section,
                        line.number()));
      }
    }
  }
}
