// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;

/**
 * {@code dumpsys backup}: whether the backup manager is on, its transports with a star before the
 * one in use, and below {@code Ever backed up: 12} the packages whose data went out.
 *
 * <p>Seen on Android 10 (real report); unchanged since Android 8, apart from the user that newer
 * ones name in front.
 */
public final class BackupDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    new Pass(section, reading).run();
  }

  private static final class Pass {
    private final Section section;
    private final Reading reading;
    private long user;
    private boolean transports;
    private boolean backedUp;
    private String operator = "unknown";

    Pass(Section section, Reading reading) {
      this.section = section;
      this.reading = reading;
    }

    void run() {
      for (Lines line = section.lines(); line.next(); ) {
        if (line.find("Backup Manager is ") >= 0) {
          user = line.starts("User ") ? line.numberAt("User ".length(), 0) : 0;
          toggle(line);
        } else if (line.ends("Available transports:")) {
          transports = true;
        } else if (line.find("Ever backed up: ") >= 0) {
          backedUp = true;
        } else if (line.indent() == 0) {
          transports = false;
          backedUp = false;
        } else if (transports && line.find("/") > 0 && line.indent() <= 4) {
          transport(line);
        } else if (backedUp) {
          fact(new PhoneFact.BackedUp(reading.phone(), user, operator, line.text()), line);
        }
      }
    }

    private void toggle(Lines line) {
      boolean on = line.find("is enabled") > 0;
      fact(new PhoneFact.BackupSwitch(reading.phone(), user, on ? "on" : "off"), line);
      reading.coverage().seen(Part.BACKUP, section.title());
    }

    private void transport(Lines line) {
      boolean selected = line.at(0) == '*';
      String component = selected ? line.text(2) : line.text();
      String whose = operator(component);
      if (selected) {
        operator = whose;
      }
      fact(new PhoneFact.BackupTransport(reading.phone(), user, component, whose, selected), line);
    }

    private static String operator(String component) {
      if (component.startsWith("com.google.")) {
        return "google";
      } else if (component.startsWith("com.miui.") || component.startsWith("com.xiaomi.")) {
        return "xiaomi";
      } else if (component.startsWith("com.android.localtransport/")) {
        return "local";
      }
      return "other";
    }

    private void fact(PhoneFact fact, Lines line) {
      reading.fact(fact, section, line.number());
    }
  }
}
