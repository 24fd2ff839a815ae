// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.evidence;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param digest SHA-256 of the archive itself, in hex
 * @param left what could not be kept, and why
 */
record Kept(long files, long bytes, String digest, List<String> left) {
  Kept {
    left = List.copyOf(left);
  }
}
