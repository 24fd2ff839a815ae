// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.Word;

/** How sure a rule is of what it concludes, when its premises are true. */
public enum Certainty implements Word {
  /** It follows. */
  CERTAIN,
  /** It is so nearly always. */
  LIKELY,
  /** There are innocent explanations; look before you act. */
  POSSIBLE
}
