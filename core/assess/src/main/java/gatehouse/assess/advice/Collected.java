// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import gatehouse.model.Word;

/**
 * One thing that a product collects.
 *
 * @param what device-ids, app-list, usage, ...
 * @param source key of the source
 */
public record Collected(String what, Default byDefault, Off off, String source) {
  /** What happens when nobody chooses. */
  public enum Default implements Word {
    ON,
    ASKED,
    OFF
  }

  /** Whether it can be switched off. */
  public enum Off implements Word {
    YES,
    /** Some of it goes on. */
    PARTLY,
    NO,
    UNKNOWN
  }
}
