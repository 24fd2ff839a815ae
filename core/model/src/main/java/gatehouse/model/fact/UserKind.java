// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** Kinds of user space on a phone. */
public enum UserKind implements Word {
  OWNER,
  SECOND_SPACE,
  DUAL_APPS,
  WORK_PROFILE,
  GUEST,
  OTHER
}
