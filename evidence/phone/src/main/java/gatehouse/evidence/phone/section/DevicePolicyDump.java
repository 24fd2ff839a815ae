// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.Power;

/**
 * {@code dumpsys device_policy}: {@code Device Owner:} and {@code Profile Owner (User 10):} with
 * {@code admin=ComponentInfo{package/class}}; {@code Enabled Device Admins (User 0, ...):} with a
 * component and a colon a line.
 *
 * <p>Seen on Android 10 without admins (real report); their lines after AOSP's {@code
 * DevicePolicyData.dump}, Android 8 to 16, which indents them once more since 14.
 */
public final class DevicePolicyDump implements SectionReader {
  private static final String ADMINS = "Enabled Device Admins (User ";
  private static final String COMPONENT = "admin=ComponentInfo{";

  @Override
  public void read(Section section, Reading reading) {
    Power power = Power.DEVICE_ADMIN;
    long user = 0;
    int depth = -1;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("Current Device Policy Manager state:")) {
        reading.coverage().seen(Part.DEVICE_POLICY, section.title());
      } else if (line.starts(ADMINS)) {
        user = line.numberAfter(ADMINS, 0);
        depth = line.indent();
      } else if (line.starts("Device Owner:")) {
        power = Power.DEVICE_OWNER;
        user = 0;
        depth = -1;
      } else if (line.starts("Profile Owner (User ")) {
        power = Power.PROFILE_OWNER;
        user = line.numberAfter("Profile Owner (User ", 0);
        depth = -1;
      } else if (line.starts(COMPONENT)) {
        int end = line.find("}");
        state(
            line, COMPONENT.length(), end < 0 ? line.length() : end, user, power, section, reading);
      } else if (depth >= 0 && !line.isBlank() && line.indent() <= depth) {
        depth = -1;
      } else if (depth >= 0 && line.indent() <= depth + 4 && line.ends(":") && line.find("/") > 0) {
        state(line, 0, line.length() - 1, user, Power.DEVICE_ADMIN, section, reading);
      }
    }
  }

  private static void state(
      Lines line, int from, int to, long user, Power power, Section section, Reading reading) {
    reading
        .apps()
        .ofComponent(line.text(from, to))
        .ifPresent(
            app ->
                reading.fact(
                    new AppFact.SpecialAccess(app.id(), user, power), section, line.number()));
  }
}
