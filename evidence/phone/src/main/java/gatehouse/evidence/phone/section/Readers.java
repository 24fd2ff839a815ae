// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.reading.Part;

/** Which reader knows the format of which part. */
public final class Readers {
  private Readers() {}

  /** The reader of a part as dumpsys and dumpstate print it. */
  public static SectionReader of(Part part) {
    return switch (part) {
      case PROPERTIES -> new PropertyLines();
      case USER -> new UserDump();
      case PACKAGE -> new PackageDump();
      case APPOPS -> new AppOpsDump();
      case SETTING_TABLES -> new SettingsDump();
      case ACCESSIBILITY -> new AccessibilityDump();
      case NOTIFICATION -> new NotificationDump();
      case DEVICE_POLICY -> new DevicePolicyDump();
      case DEVICE_IDLE -> new DeviceIdleDump();
      case ROLE -> new RoleDump();
      case ACCOUNT -> new AccountDump();
      case BACKUP -> new BackupDump();
      case LOCK_SETTINGS -> new LockDump();
      case ADB -> new AdbDump();
      case WEB_VIEW -> new WebViewDump();
      case AUTHORITIES -> new AuthorityList();
      case MEDIA_CAMERA -> new CameraDump();
      case SENSOR_PRIVACY -> new SensorPrivacyDump();
      case VPN_MANAGEMENT -> new VpnDump();
      case CONNECTIVITY -> new ConnectivityDump();
      case CONTENT -> new SyncDump();
      case APPOPS_HISTORY -> new AppOpsDump();
      case BATTERY -> new BatteryDump();
      case DATABASES -> new DatabaseDump();
      case PROCESSES -> new ProcessList();
    };
  }
}
