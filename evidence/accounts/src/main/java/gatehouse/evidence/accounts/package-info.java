// SPDX-License-Identifier: Apache-2.0
/** Reads the exports of password managers, and says what is to be said of their accounts. */
package gatehouse.evidence.accounts;
