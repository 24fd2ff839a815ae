// SPDX-License-Identifier: Apache-2.0
/** From logins to accounts, and what is to be said of them. */
package gatehouse.evidence.accounts.judge;
