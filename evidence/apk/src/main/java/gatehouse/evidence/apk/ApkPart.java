// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

/** Parts of the reading that cost time of their own and can be left out. */
public enum ApkPart {
  /** Verifying the signatures, which reads and digests the file again. */
  SIGNATURE,
  /** Walking the bytecode, without which no tracker is seen to be called. */
  BYTECODE
}
