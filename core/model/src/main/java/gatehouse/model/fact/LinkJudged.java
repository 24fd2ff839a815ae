// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** What is to be thought of a link, by its address alone. */
public enum LinkJudged implements Word {
  /** Made to deceive, as far as its address tells. */
  DANGEROUS,
  /** More speaks against it than an honest link has. */
  SUSPICIOUS,
  /** Its address does not tell where it leads. */
  UNKNOWN
}
