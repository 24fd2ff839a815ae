// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** Powers over a phone that are given outside of its permissions. */
public enum Power implements Word {
  /** Reads and operates every screen. */
  ACCESSIBILITY,
  /** Reads every notification. */
  NOTIFICATION_ACCESS,
  /** Locks, wipes, sets policies. */
  DEVICE_ADMIN,
  /** Owns the whole phone. */
  DEVICE_OWNER,
  /** Owns a user space. */
  PROFILE_OWNER,
  /** Draws over other apps. */
  OVERLAY,
  /** Sees all traffic. */
  VPN,
  /** Sees everything that is typed. */
  KEYBOARD,
  /** Installs apps from files. */
  INSTALL_APPS,
  /** Knows which apps are used, and when. */
  USAGE_ACCESS,
  /** Hears the wake word, sees the screen on demand. */
  ASSISTANT,
  /** Reads and writes all files. */
  ALL_FILES,
  /** Changes system settings. */
  WRITE_SETTINGS,
  /** Runs in the background without limits. */
  BATTERY_UNRESTRICTED,
  /** Fills in passwords. */
  AUTOFILL,
  /** Answers or screens calls. */
  CALL_SCREENING
}
