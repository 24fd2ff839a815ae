// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.model.Word;

/** How much somebody misses after a fix. */
public enum Breakage implements Word {
  NOTHING,
  LITTLE,
  SOME,
  MUCH
}
