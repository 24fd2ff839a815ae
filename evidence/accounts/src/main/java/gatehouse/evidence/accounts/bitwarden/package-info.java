// SPDX-License-Identifier: Apache-2.0
/** The JSON that Bitwarden exports, plain or under a passphrase. */
package gatehouse.evidence.accounts.bitwarden;
