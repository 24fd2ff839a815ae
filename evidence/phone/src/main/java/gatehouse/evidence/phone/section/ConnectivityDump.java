// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import java.util.List;

/**
 * {@code dumpsys connectivity}: below {@code Current Networks:} a {@code NetworkAgentInfo} a line;
 * that of a VPN has {@code VPN} among its transports and the number of its app behind {@code
 * OwnerUid:}, before Android 11 {@code EstablishingAppUid:}.
 *
 * <p>Seen on Android 10 without VPN (real report); its line after AOSP's {@code
 * NetworkCapabilities.toString}, Android 10 to 16. Older ones do not say whose it is.
 */
public final class ConnectivityDump implements SectionReader {
  private static final String TRANSPORTS = "Transports: ";
  private static final int PER_USER = 100_000;

  @Override
  public void read(Section section, Reading reading) {
    boolean current = false;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("Current Networks:") || line.starts("Active default network: ")) {
        reading.coverage().seen(Part.CONNECTIVITY, section.title());
        current |= line.starts("Current");
      } else if (line.starts("Status for known UIDs:") || line.starts("Network Requests:")) {
        current = false;
      } else if (current && line.starts("NetworkAgentInfo") && isVpn(line)) {
        vpn(section, line, reading);
      }
    }
  }

  private static boolean isVpn(Lines line) {
    int at = line.find(TRANSPORTS);
    if (at < 0 || line.find("CONNECTED") < 0 || line.find("DISCONNECTED") >= 0) {
      return false;
    }
    String transports = line.wordAfter(TRANSPORTS);
    return List.of(transports.split("\\|", 16)).contains("VPN");
  }

  private static void vpn(Section section, Lines line, Reading reading) {
    long uid = line.numberAfter("OwnerUid: ", line.numberAfter("EstablishingAppUid: ", -1));
    for (App app : uid < 0 ? List.<App>of() : reading.apps().numbered(uid % PER_USER)) {
      reading.fact(
          new AppFact.ActiveVpn(app.id(), reading.phone(), uid / PER_USER), section, line.number());
    }
  }
}
