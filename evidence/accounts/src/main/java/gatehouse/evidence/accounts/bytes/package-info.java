// SPDX-License-Identifier: Apache-2.0
/** Bytes that hold secrets: read, cut, unpacked and cleared. */
package gatehouse.evidence.accounts.bytes;
