// SPDX-License-Identifier: Apache-2.0
/** What every program's export comes down to: logins whose secrets can be cleared. */
package gatehouse.evidence.accounts.export;
