// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** Markets for which Xiaomi makes ROMs of their own. */
public enum Region implements Word {
  CHINA,
  GLOBAL,
  EUROPE,
  INDIA,
  INDONESIA,
  RUSSIA,
  TURKEY,
  TAIWAN,
  JAPAN,
  KOREA,
  LATIN_AMERICA,
  OTHER
}
