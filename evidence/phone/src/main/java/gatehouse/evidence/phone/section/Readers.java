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
    };
  }
}
