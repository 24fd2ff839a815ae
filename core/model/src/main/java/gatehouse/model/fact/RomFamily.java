// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** Families of system images. */
public enum RomFamily implements Word {
  MIUI,
  HYPEROS,
  AOSP,
  OTHER
}
