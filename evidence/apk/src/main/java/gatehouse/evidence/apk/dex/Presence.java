// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

/** How much of a tracker is in an app, weakest first. */
public enum Presence {
  /** Its classes are named, but not shipped. */
  REFERENCED,
  /** Its classes are shipped. */
  BUNDLED,
  /** Code outside of it calls it. */
  CALLED
}
