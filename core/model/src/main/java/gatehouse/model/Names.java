// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/** What every name in a fact must be: not blank, not endless, without control characters. */
final class Names {
  private static final int LONGEST = 1024;

  private Names() {}

  static void requireName(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException(what + " is longer than " + LONGEST + " characters");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(what + " holds a control character");
    }
  }
}
