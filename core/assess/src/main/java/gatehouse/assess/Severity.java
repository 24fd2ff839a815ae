// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.Word;

/** How bad it is when a finding is true, worst first. */
public enum Severity implements Word {
  /** Somebody may be inside already, or needs one step. */
  CRITICAL,
  /** A door is open to anyone who looks for it. */
  HIGH,
  /** It helps an attacker, or tells a collector much. */
  MEDIUM,
  /** It tells a collector something, or will matter later. */
  LOW,
  /** Good to know. */
  INFO
}
