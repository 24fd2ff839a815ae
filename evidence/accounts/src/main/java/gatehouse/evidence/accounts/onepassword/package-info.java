// SPDX-License-Identifier: Apache-2.0
/** The archive that 1Password exports: 1PUX. */
package gatehouse.evidence.accounts.onepassword;
