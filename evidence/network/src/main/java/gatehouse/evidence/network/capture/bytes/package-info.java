// SPDX-License-Identifier: Apache-2.0
/** Numbers and pieces of byte arrays, read with every bound checked. */
package gatehouse.evidence.network.capture.bytes;
