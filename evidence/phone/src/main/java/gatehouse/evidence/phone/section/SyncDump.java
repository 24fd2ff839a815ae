// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code dumpsys content}: below {@code Sync Status} for each account {@code Account NAME u0 TYPE}
 * and a table that begins with authority, syncable (1, 0 or -1) and enabled. Names of accounts are
 * not kept.
 *
 * <p>Seen on Android 10 without accounts (real report); the table after AOSP's {@code
 * SyncManager.dumpSyncState}, Android 8 to 16. {@code Auto sync: u0=true} is the switch for all.
 */
public final class SyncDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    new Pass(section, reading).run();
  }

  private static final class Pass {
    private final Section section;
    private final Reading reading;
    private final Set<Long> stopped = new HashSet<>();
    private boolean status;
    private String type = "";
    private long user;

    Pass(Section section, Reading reading) {
      this.section = section;
      this.reading = reading;
    }

    void run() {
      for (Lines line = section.lines(); line.next(); ) {
        if (line.starts("Auto sync: ")) {
          switches(line);
        } else if (line.is("Sync Status")) {
          reading.coverage().seen(Part.CONTENT, section.title());
          status = true;
        } else if (line.starts("Per Adapter History") || line.starts("Sync Statistics")) {
          return;
        } else if (status && line.starts("Account ")) {
          account(line.text().split(" ", -1));
        } else if (status && !type.isEmpty() && line.length() > 0 && line.at(0) != '=') {
          row(line);
        }
      }
    }

    private void switches(Lines line) {
      for (String word : line.text("Auto sync: ".length()).split(" ", 64)) {
        if (word.startsWith("u") && word.endsWith("=false")) {
          stopped.add(number(word.substring(1, word.indexOf('='))));
        }
      }
    }

    private void account(String[] words) {
      boolean named = words.length >= 4 && words[words.length - 2].startsWith("u");
      type = named ? words[words.length - 1] : "";
      user = named ? number(words[words.length - 2].substring(1)) : 0;
    }

    private void row(Lines line) {
      String[] cells = line.text().split(" +", 4);
      if (cells.length < 3 || !(cells[2].equals("true") || cells[2].equals("false"))) {
        return;
      }
      boolean on = cells[1].equals("1") && cells[2].equals("true") && !stopped.contains(user);
      reading.fact(
          new PhoneFact.Synchronised(reading.phone(), user, type, cells[0], on ? "on" : "off"),
          section,
          line.number());
    }

    private static long number(String digits) {
      return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 0;
    }
  }
}
