// SPDX-License-Identifier: Apache-2.0
/** JSON that holds secrets. */
package gatehouse.evidence.accounts.json;
