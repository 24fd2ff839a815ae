// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The level of the modules that Google Play updates, which is the version of a package that holds
 * nothing else: {@code 2024-05-01}.
 *
 * @see <a href="https://source.android.com/docs/core/ota/modular-system/metadata">Module
 *     Metadata</a>
 */
final class PlaySystem {
  private PlaySystem() {}

  /** The level that this version of this package tells; empty when it tells none. */
  static Optional<LocalDate> level(String packageName, String version) {
    if (!packageName.equals("com.google.android.modulemetadata") || version.length() != 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(version));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
