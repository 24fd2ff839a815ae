// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

/** A property of the application that is on, by Android's defaults where it is not said. */
public enum AppFlag {
  DEBUGGABLE,
  TEST_ONLY,
  ALLOW_BACKUP,
  CLEARTEXT_TRAFFIC,
  PERSISTENT,
  NO_CODE
}
