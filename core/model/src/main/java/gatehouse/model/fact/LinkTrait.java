// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** What speaks against a link. */
public enum LinkTrait implements Word {
  /** A list of bad links names it. */
  LISTED,
  /** It poses as the site of a brand. */
  POSES_AS_A_BRAND,
  /** It puts an app onto the device that no store has looked at. */
  INSTALLS_AN_APP,
  /** It puts a profile onto the device, and with it a manager or an authority. */
  INSTALLS_A_PROFILE,
  /** It signs somebody else's device in to an account of whoever opens it. */
  SIGNS_A_STRANGER_IN,
  /** It dials a code that changes the phone or its line. */
  DIALS_A_CODE,
  /** It hides where it leads. */
  HIDES_WHERE_IT_LEADS,
  /** It is built as honest links are not. */
  OTHERWISE_ODD
}
