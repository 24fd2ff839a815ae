// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.reading.Settings;
import gatehouse.evidence.phone.text.Lines;
import java.util.Optional;

/**
 * {@code dumpsys settings}: {@code SECURE SETTINGS (user 0)}, then a line a setting, {@code _id:43
 * name:adb_enabled pkg:android value:1 default:1 defaultSystemSet:true}.
 *
 * <p>Seen on Android 10 (real report); the same line since Android 6. A value of {@code {null}} is
 * one that was never set.
 */
public final class SettingsDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    Settings settings = reading.settings();
    Optional<String> table = Optional.empty();
    long user = 0;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.ends(")") && line.find(" SETTINGS (user ") > 0) {
        user = line.numberAfter(" SETTINGS (user ", 0);
        table = table(line);
        if (table.isPresent()) {
          settings.table(user, table.get());
          reading.coverage().seen(Part.SETTING_TABLES, section.title());
        }
      } else if (table.isPresent() && line.starts("_id:")) {
        setting(section, line, user, table.get(), settings);
      }
    }
  }

  private static Optional<String> table(Lines line) {
    return switch (line.at(1)) {
      case 'L' -> Optional.of("global");
      case 'E' -> Optional.of("secure");
      case 'Y' -> Optional.of("system");
      default -> Optional.empty();
    };
  }

  private static void setting(
      Section section, Lines line, long user, String table, Settings settings) {
    int name = line.find(" name:");
    int pkg = line.find(" pkg:", Math.max(name, 0));
    int value = line.find(" value:", Math.max(pkg, 0));
    if (name < 0 || pkg < 0 || value < 0) {
      return;
    }
    int from = value + " value:".length();
    int to = line.find(" default:", from);
    String text = line.text(from, to < 0 ? line.length() : to);
    if (!text.equals("{null}")) {
      String key = line.text(name + " name:".length(), pkg);
      settings.put(
          new Settings.Key(user, table, key),
          new Settings.Value(text, section.place(line.number())));
    }
  }
}
