// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** Whom a segment is for. */
public enum SegmentUse implements Word {
  MAIN,
  GUESTS,
  DEVICES,
  OUTSIDE,
  UNKNOWN
}
