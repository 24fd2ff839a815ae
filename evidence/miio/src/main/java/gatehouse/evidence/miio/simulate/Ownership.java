// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

/** Whose a device is. */
public enum Ownership {
  /** Set up: it keeps its token to itself. */
  PROVISIONED,
  /** Set up, and it can push: it says so where others hide their token. */
  PUSHES,
  /** Not set up, or reset: it gives its token to everyone. */
  UNPROVISIONED,
  /** It hides its token, and takes the blank ones too. */
  BLANK
}
