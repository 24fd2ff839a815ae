// SPDX-License-Identifier: Apache-2.0
/** One-time codes: what makes them, and how good that is. */
package gatehouse.evidence.accounts.otp;
