// SPDX-License-Identifier: Apache-2.0
/** From packets to conversations, names and signs of devices. */
package gatehouse.evidence.network.capture.dissect;
