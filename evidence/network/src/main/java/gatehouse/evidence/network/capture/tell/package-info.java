// SPDX-License-Identifier: Apache-2.0
/** What a capture says, in the words of facts. */
package gatehouse.evidence.network.capture.tell;
