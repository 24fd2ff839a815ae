// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultException.Reason;

/**
 * A secret as it lies in the file, with what the index says of it.
 *
 * @param block what is sealed; empty when the file lacks it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SealedSecret(Entry entry, byte[] block) {
  /** Opens it; the caller closes what was in it. */
  Secret open(Sealing sealing) throws VaultException {
    return sealing
        .open(entry, block)
        .orElseThrow(
            () ->
                new VaultException(
                    Reason.DAMAGED,
                    "the secret '%s' is damaged; forget it, and take it in again"
                        .formatted(entry.name())));
  }
}
