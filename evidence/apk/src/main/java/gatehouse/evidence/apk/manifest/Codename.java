// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import java.util.Map;

/**
 * The code names of previews of Android, which an app that was built against one names where its
 * API level belongs. Only the first letter tells them apart: {@code UpsideDownCakePrivacySandbox}
 * is one of U.
 */
final class Codename {
  /** Newer than all that are known ({@code Build.VERSION_CODES.CUR_DEVELOPMENT}). */
  static final int UNKNOWN = 10_000;

  private static final Map<Character, Integer> LEVELS =
      Map.ofEntries(
          Map.entry('L', 21),
          Map.entry('M', 23),
          Map.entry('N', 24),
          Map.entry('O', 26),
          Map.entry('P', 28),
          Map.entry('Q', 29),
          Map.entry('R', 30),
          Map.entry('S', 31),
          Map.entry('T', 33),
          Map.entry('U', 34),
          Map.entry('V', 35),
          Map.entry('B', 36));

  private Codename() {}

  /** The API level of the release that the preview became. */
  static int level(String name) {
    return name.isEmpty() ? UNKNOWN : LEVELS.getOrDefault(name.charAt(0), UNKNOWN);
  }
}
