// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.model.Word;

/** What a step gains. */
public enum StepKind implements Word {
  /** Somebody hostile gets to the home. */
  ENTER,
  /** A thing obeys them. */
  TAKE,
  /** They get from one place to another. */
  MOVE,
  /** They read what was not meant for them. */
  READ,
  /** They pass for somebody or something else. */
  IMPERSONATE,
  /** They, or a company, come to know something about a person. */
  LEARN
}
