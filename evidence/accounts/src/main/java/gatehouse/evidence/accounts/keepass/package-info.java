// SPDX-License-Identifier: Apache-2.0
/** KeePass' database files, KDBX 3.1 and 4. */
package gatehouse.evidence.accounts.keepass;
