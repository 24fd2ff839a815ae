// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;

/**
 * {@code dumpsys sensor_privacy}: for each user and sensor whether the switch in the quick settings
 * cuts it off. A sensor whose switch was never used is not in it.
 *
 * <p>After AOSP's {@code SensorPrivacyService.dump}, Android 11 and 12 ({@code is_enabled=true}),
 * and {@code PersistedState.dump}, Android 13 to 16 ({@code state_type=1}), which print nested
 * {@code name=value} lines; on the real report of Android 10 it is empty.
 */
public final class SensorPrivacyDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    long user = 0;
    String sensor = "all sensors";
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("SENSOR PRIVACY MANAGER STATE")) {
        reading.coverage().seen(Part.SENSOR_PRIVACY, section.title());
      } else if (line.starts("user_id=")) {
        user = line.numberAt("user_id=".length(), 0);
        sensor = "all sensors";
      } else if (line.starts("sensor=")) {
        sensor = sensor(line.numberAt("sensor=".length(), 0));
      } else if (line.starts("is_enabled=")) {
        state(line.is("is_enabled=true"), user, sensor, section, line, reading);
      } else if (line.starts("state_type=")) {
        state(!line.is("state_type=2"), user, sensor, section, line, reading);
      }
    }
    if (section.length() == 0) {
      reading.coverage().seen(Part.SENSOR_PRIVACY, section.title());
    }
  }

  private static String sensor(long number) {
    return switch ((int) number) {
      case 1 -> "microphone";
      case 2 -> "camera";
      default -> "";
    };
  }

  private static void state(
      boolean cutOff, long user, String sensor, Section section, Lines line, Reading reading) {
    boolean told = cutOff || !sensor.equals("all sensors");
    if (told && !sensor.isEmpty()) {
      reading.fact(
          new PhoneFact.SensorSwitch(reading.phone(), user, sensor, cutOff ? "cut off" : "free"),
          section,
          line.number());
    }
  }
}
