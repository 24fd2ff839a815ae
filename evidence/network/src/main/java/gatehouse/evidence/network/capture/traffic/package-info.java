// SPDX-License-Identifier: Apache-2.0
/** From flows to conversations, and from addresses to who is inside of the home. */
package gatehouse.evidence.network.capture.traffic;
