// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.util.List;

/**
 * The outcome for a scheme of the signing block.
 *
 * @param lineage encoded certificates of the longest proof of rotation, oldest first; empty without
 *     one
 * @param firstSdk oldest API level its signers are for
 */
record BlockResult(SchemeResult result, List<byte[]> lineage, int firstSdk) {
  static BlockResult absent(Scheme scheme) {
    return new BlockResult(SchemeResult.absent(scheme), List.of(), 0);
  }

  static BlockResult of(SchemeResult result) {
    return new BlockResult(result, List.of(), 0);
  }
}
