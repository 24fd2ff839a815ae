// SPDX-License-Identifier: Apache-2.0
/** The CSV that browsers and password managers write. */
package gatehouse.evidence.accounts.csv;
