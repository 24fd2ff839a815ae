// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** Parts of a phone that are patched on their own. */
public enum PatchComponent implements Word {
  SYSTEM,
  VENDOR,
  KERNEL,
  BOOT,
  WEBVIEW,
  PLAY_SYSTEM
}
