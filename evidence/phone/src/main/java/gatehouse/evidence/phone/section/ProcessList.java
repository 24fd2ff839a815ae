// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;

/**
 * {@code ps}: a process a line, its name last; the columns are named on the first line.
 *
 * <p>Seen on Android 10 (real report), where dumpstate lists threads, too: of these only the first
 * of each process counts. The kernel keeps 15 characters of a name: the first of a native process,
 * the last of an app's.
 */
public final class ProcessList implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    int process = -1;
    int thread = -1;
    for (Lines line = section.lines(); line.next(); ) {
      String[] cells = line.text().split("\\s+");
      if (line.starts("LABEL ") || line.starts("USER ")) {
        reading.coverage().seen(Part.PROCESSES, section.title());
        process = column(cells, "PID");
        thread = column(cells, "TID");
      } else if (process >= 0 && cells.length > process + 1) {
        String name = cells[cells.length - 1];
        boolean first = thread < 0 || cells[thread].equals(cells[process]);
        boolean kernels = name.startsWith("[") || name.indexOf('/') > 0;
        if (first && !kernels) {
          reading.process(name, section.place(line.number()));
        }
      }
    }
  }

  private static int column(String[] cells, String name) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
