// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Locale;

/** Why a part of a password is guessable. */
public enum PartKind {
  /** A default of the maker. */
  FACTORY_DEFAULT,
  /** One of the passwords that people use most. */
  COMMON_PASSWORD,
  /** A word of this home: its network, router, devices, people, pets. */
  HOME_WORD,
  /** A brand or product. */
  BRAND,
  /** A person's name. */
  NAME,
  /** A word of a language. */
  WORD,
  /** Neighbours on a keyboard. */
  KEYBOARD,
  /** {@code abcd}, {@code 2468}. */
  SEQUENCE,
  /** The same again and again. */
  REPEAT,
  DATE,
  YEAR,
  /** Nothing better than trying characters. */
  CHARACTERS;

  /** The words for it: {@code home word}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
