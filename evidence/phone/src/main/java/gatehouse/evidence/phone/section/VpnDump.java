// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.Power;

/**
 * {@code dumpsys vpn_management}: below {@code VPNs:} the package that each user prepared as VPN,
 * {@code 0: com.example.vpn}.
 *
 * <p>After AOSP's {@code VpnManagerService.dump}, Android 12 to 16; newer ones add {@code Active
 * package name:} and what else the VPN is below. Who prepared none is {@code [Legacy VPN]}.
 */
public final class VpnDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    boolean listed = false;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.is("VPNs:")) {
        reading.coverage().seen(Part.VPN_MANAGEMENT, section.title());
        listed = true;
      } else if (listed && line.indent() > 0 && line.find(": ") > 0) {
        long user = line.numberAt(0, -1);
        if (user >= 0) {
          prepared(line.text(line.find(": ") + 2), user, section, line, reading);
        }
      }
    }
  }

  private static void prepared(
      String name, long user, Section section, Lines line, Reading reading) {
    if (!name.startsWith("[") && name.indexOf('.') > 0) {
      reading
          .apps()
          .named(name)
          .ifPresent(
              app ->
                  reading.fact(
                      new AppFact.SpecialAccess(app.id(), user, Power.VPN),
                      section,
                      line.number()));
    }
  }
}
