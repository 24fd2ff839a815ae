// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Locale;

/** A password's strength in a word, weakest first. */
public enum Verdict {
  /** The maker gave it to every device, or to this one by a known rule. */
  DEFAULT,
  /** Among the first that anybody tries. */
  TRIVIAL,
  /** Falls to a patient attacker. */
  WEAK,
  /** Costs an attacker more than most homes are worth. */
  FAIR,
  /** Out of reach. */
  STRONG;

  /** The word, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
