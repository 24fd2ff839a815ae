// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;

/**
 * {@code dumpsys dbinfo}: {@code Connection pool for /data/user/0/PACKAGE/databases/x.db:} names
 * the package whose database is open.
 *
 * <p>Seen on Android 10 (real report).
 */
public final class DatabaseDump implements SectionReader {
  private static final String POOL = "Connection pool for /data/";

  @Override
  public void read(Section section, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      if (line.at(0) == 'C' && line.starts(POOL)) {
        String[] folders = line.text(POOL.length()).split("/", 6);
        int name = folders[0].startsWith("user") ? 2 : 1;
        if (folders.length > name + 1) {
          reading.mentioned(folders[name], "databases", section.place(line.number()));
        }
      }
    }
    reading.coverage().seen(Part.DATABASES, section.title());
  }
}
