// SPDX-License-Identifier: Apache-2.0
/** Whether a password is in a list of leaked ones: by a filter, by the list itself, or online. */
package gatehouse.evidence.accounts.leak;
