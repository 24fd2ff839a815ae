// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.Word;

/** What findings are about. */
public enum Topic implements Word {
  CAMERA,
  MICROPHONE,
  LOCATION,
  MESSAGES,
  CALLS,
  CONTACTS,
  NOTIFICATIONS,
  SCREEN,
  FILES,
  USAGE,
  SPYING,
  MALWARE,
  MASQUERADE,
  ORIGIN,
  SIGNATURE,
  HARDENING,
  PATCHES,
  BOOT,
  DEBUGGING,
  SUPPORT,
  LOCK,
  NETWORK,
  DEVICES,
  FIRMWARE,
  ENCRYPTION,
  WIFI,
  ROUTER,
  WALLS,
  CLOUD,
  ACCOUNTS,
  LINKS,
  BACKUP,
  BROWSER,
  TELEMETRY,
  ADVERTISING,
  TRACKERS,
  ATTRIBUTION,
  BACKGROUND,
  ADMIN,
  EVIDENCE
}
