// SPDX-License-Identifier: Apache-2.0
/** Packet captures, told as facts: who talks to whom, how much, and how openly. */
package gatehouse.evidence.network.capture;
