// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.util.Locale;

/**
 * A constant that rules write as a plain lower-case word: {@code SECOND_SPACE} is {@code "second
 * space"}.
 */
public interface Word {
  /** The name of the constant; enums have it already. */
  String name();

  /** The text that stands for this constant in facts and rules. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
