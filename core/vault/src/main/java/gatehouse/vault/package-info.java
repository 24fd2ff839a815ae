// SPDX-License-Identifier: Apache-2.0
/** Sealed secrets, and the password strength meter. */
package gatehouse.vault;
