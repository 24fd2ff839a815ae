// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/** A side of a subject that a collector looks at as a whole, or says that it could not. */
public enum Aspect implements Word {
  /** Brand, model, build, ROM and region. */
  IDENTITY,
  /** Security patch levels, by component. */
  PATCHES,
  /** Verified boot, bootloader lock, build type. */
  BOOT,
  /** Users: the owner, Second Space, Dual Apps, work profiles. */
  USERS,
  /** Which apps are installed, from where and since when. */
  PACKAGES,
  /** Which permissions are granted. */
  PERMISSIONS,
  /** App-ops: what apps are allowed to do, and when they did it. */
  APP_OPS,
  /** Accessibility, notification access, device admins, overlays and the like. */
  SPECIAL_ACCESS,
  /** Default apps and other roles. */
  ROLES,
  /** System settings. */
  SETTINGS,
  /** System properties. */
  PROPERTIES,
  /** Accounts by type. */
  ACCOUNTS,
  /** Backup transports and what they carry away. */
  BACKUP,
  /** Certificate authorities that a user or an admin added. */
  CERTIFICATES,
  /** Private DNS, proxy, VPN. */
  NETWORK,
  /** Screen lock. */
  LOCK,
  /** Who opened the camera, and whether sensors are cut off. */
  SENSORS,
  /** What accounts keep the same in a cloud. */
  CLOUD,
  /** What crashed or hung. */
  CRASHES,
  /** Files outside of apps, and programs that give root rights. */
  FILES,
  /** The archive of an APK. */
  CONTAINER,
  /** The manifest of an APK. */
  MANIFEST,
  /** Who signed an APK, and whether the signature holds. */
  SIGNATURE,
  /** The code of an APK. */
  CODE,
  /** Which devices there are. */
  DEVICES,
  /** Which services a device offers, and whether they ask who is there. */
  SERVICES,
  /** What a device runs, and whether newer is to be had. */
  FIRMWARE,
  /** Whether a device gives away, or takes without asking, the key to itself. */
  TOKEN,
  /** Certificates and versions of the encrypted services of a device. */
  ENCRYPTION,
  /** What the device's account says: homes, shares, server region, stored video. */
  SHARING,
  /** What a device sends by Bluetooth. */
  BLUETOOTH,
  /** Encryption of a Wi-Fi network, and its password. */
  WIFI,
  /** Settings of a router. */
  ROUTER,
  /** Who answers questions for names, and how truly. */
  NAMES,
  /** Who gives out addresses. */
  ADDRESSES,
  /** Which segment reaches which. */
  WALLS,
  /** Who talks to whom. */
  TRAFFIC,
  /** How strong an account's password is, whether it is used elsewhere, whether it leaked. */
  PASSWORDS,
  /** Second factors, ways to recover an account, and where it is signed in. */
  SIGN_IN,
  /** Links in messages and codes. */
  LINKS
}
