// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.standard;

import gatehouse.model.Word;

/** What can be said of a provision. */
public enum Verdict implements Word {
  /** Something that was seen breaks it. */
  NOT_MET,
  /** What shows it was looked at, and all that was seen keeps it. */
  MET,
  /** It cannot be seen, or was not looked at, or what was seen does not decide it. */
  NOT_ASSESSED
}
