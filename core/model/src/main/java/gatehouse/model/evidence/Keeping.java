// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.evidence;

import gatehouse.model.Word;

/** What may be stored of an artefact. */
public enum Keeping implements Word {
  /** The artefact as it came. */
  RAW,
  /** Only its keyed digest and counts, because it holds secrets. */
  DIGEST
}
