// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.reading.Settings;
import gatehouse.evidence.phone.text.Lines;
import java.util.Map;
import java.util.Optional;

/**
 * {@code settings list global|secure|system}: {@code key=value} a line. Which table it is, is told
 * by keys that every phone has in one table only.
 */
public final class SettingsList implements SectionReader {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("airplane_mode_on", "global"),
          Map.entry("adb_enabled", "global"),
          Map.entry("device_provisioned", "global"),
          Map.entry("wifi_on", "global"),
          Map.entry("bluetooth_on", "global"),
          Map.entry("mobile_data", "global"),
          Map.entry("zen_mode", "global"),
          Map.entry("stay_on_while_plugged_in", "global"),
          Map.entry("android_id", "secure"),
          Map.entry("user_setup_complete", "secure"),
          Map.entry("default_input_method", "secure"),
          Map.entry("enabled_input_methods", "secure"),
          Map.entry("accessibility_enabled", "secure"),
          Map.entry("location_mode", "secure"),
          Map.entry("long_press_timeout", "secure"),
          Map.entry("upload_log_pref", "secure"),
          Map.entry("screen_brightness", "system"),
          Map.entry("screen_off_timeout", "system"),
          Map.entry("accelerometer_rotation", "system"),
          Map.entry("haptic_feedback_enabled", "system"),
          Map.entry("volume_music", "system"),
          Map.entry("volume_ring", "system"),
          Map.entry("font_scale", "system"),
          Map.entry("dtmf_tone", "system"));

  /** The table that these lines are; empty when they are no settings. */
  public static Optional<String> tableOf(Lines lines) {
    int global = 0;
    int secure = 0;
    int system = 0;
    while (lines.next()) {
      int middle = lines.find("=");
      if (middle > 0) {
        switch (KEYS.getOrDefault(lines.text(0, middle), "")) {
          case "global" -> global++;
          case "secure" -> secure++;
          case "system" -> system++;
          default -> {}
        }
      }
    }
    if (global + secure + system == 0) {
      return Optional.empty();
    } else if (global > secure && global > system) {
      return Optional.of("global");
    }
    return Optional.of(secure >= system ? "secure" : "system");
  }

  @Override
  public void read(Section section, Reading reading) {
    Optional<String> table = tableOf(section.lines());
    if (table.isEmpty()) {
      return;
    }
    reading.settings().table(0, table.get());
    reading.coverage().seen(Part.SETTING_TABLES, section.title());
    for (Lines line = section.lines(); line.next(); ) {
      int middle = line.find("=");
      String value = middle > 0 ? line.text(middle + 1) : "null";
      if (!value.equals("null")) {
        reading
            .settings()
            .put(
                new Settings.Key(0, table.get(), line.text(0, middle)),
                new Settings.Value(value, section.place(line.number())));
      }
    }
  }
}
