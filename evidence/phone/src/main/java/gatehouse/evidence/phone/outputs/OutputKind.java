// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.outputs;

import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.section.AuthorityList;
import gatehouse.evidence.phone.section.HeaderLines;
import gatehouse.evidence.phone.section.PackageList;
import gatehouse.evidence.phone.section.ProcessList;
import gatehouse.evidence.phone.section.PropertyLines;
import gatehouse.evidence.phone.section.Readers;
import gatehouse.evidence.phone.section.SectionReader;
import gatehouse.evidence.phone.section.SettingsList;
import gatehouse.evidence.phone.section.SingleOps;
import gatehouse.evidence.phone.section.UserDump;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A command whose output is known by how it begins. */
enum OutputKind {
  PROPERTIES(Part.PROPERTIES, new PropertyLines(), "["),
  PACKAGE(
      Part.PACKAGE,
      "Database versions:",
      "Verifiers:",
      "Activity Resolver Table:",
      "Receiver Resolver Table:",
      "Packages:"),
  APPOPS_HISTORY(Part.APPOPS_HISTORY, "History:  mode=", "Discrete accesses:"),
  APPOPS(Part.APPOPS, "Current AppOps Service state:"),
  SETTING_TABLES(
      Part.SETTING_TABLES,
      "CONFIG SETTINGS (user ",
      "GLOBAL SETTINGS (user ",
      "SECURE SETTINGS (user ",
      "SYSTEM SETTINGS (user "),
  ACCESSIBILITY(Part.ACCESSIBILITY, "ACCESSIBILITY MANAGER (dumpsys accessibility)"),
  NOTIFICATION(Part.NOTIFICATION, "Current Notification Manager state"),
  DEVICE_POLICY(Part.DEVICE_POLICY, "Current Device Policy Manager state:"),
  ROLE(Part.ROLE, "ROLE MANAGER STATE (dumpsys role)"),
  BACKUP(Part.BACKUP, "Backup Manager is ", "User 0:Backup Manager is "),
  LOCK_SETTINGS(Part.LOCK_SETTINGS, "Current lock settings service state:"),
  ADB(Part.ADB, "ADB MANAGER STATE (dumpsys adb)"),
  WEB_VIEW(Part.WEB_VIEW, "Current WebView Update Service state"),
  USER(Part.USER, new UserDump(), "Users:", "Current user:", "UserInfo{"),
  ACCOUNT(Part.ACCOUNT, "User UserInfo{"),
  AUTHORITIES(Part.AUTHORITIES, new AuthorityList(), "/data/misc/user/"),
  MEDIA_CAMERA(Part.MEDIA_CAMERA, "== Service global info: =="),
  SENSOR_PRIVACY(Part.SENSOR_PRIVACY, "SENSOR PRIVACY MANAGER STATE"),
  VPN_MANAGEMENT(Part.VPN_MANAGEMENT, "VPNs:"),
  CONNECTIVITY(
      Part.CONNECTIVITY,
      "NetworkFactories for:",
      "NetworkProviders for:",
      "Active default network"),
  CONTENT(Part.CONTENT, "Data connected: "),
  BATTERY(Part.BATTERY, "Battery History (", "Daily stats:"),
  DATABASES(Part.DATABASES, "Applications Database Info:"),
  PROCESSES(Part.PROCESSES, new ProcessList(), "LABEL ", "USER "),
  SINGLE_OPS(Optional.empty(), new SingleOps()),
  KERNEL(Optional.empty(), new HeaderLines(), "Linux version "),
  PACKAGE_LIST(Optional.empty(), new PackageList(), "package:"),
  SETTING_LIST(Optional.empty(), new SettingsList());

  private final Optional<Part> part;
  private final SectionReader reader;
  private final List<String> beginnings;

  OutputKind(Part part, String... beginnings) {
    this(Optional.of(part), Readers.of(part), beginnings);
  }

  OutputKind(Part part, SectionReader reader, String... beginnings) {
    this(Optional.of(part), reader, beginnings);
  }

  OutputKind(Optional<Part> part, SectionReader reader, String... beginnings) {
    this.part = part;
    this.reader = reader;
    this.beginnings = List.of(beginnings);
  }

  /** The part of the phone's story that this is the whole of, when it is. */
  Optional<Part> part() {
    return part;
  }

  SectionReader reader() {
    return reader;
  }

  /** The command whose output begins with this line. */
  static Optional<OutputKind> begunBy(String line) {
    return Arrays.stream(values())
        .filter(kind -> kind.beginnings.stream().anyMatch(line::startsWith))
        .filter(kind -> kind != PROPERTIES || line.contains("]: ["))
        .filter(kind -> kind != PROCESSES || line.contains(" PID "))
        .findFirst()
        .or(() -> SingleOps.isOne(line) ? Optional.of(SINGLE_OPS) : Optional.empty());
  }
}
