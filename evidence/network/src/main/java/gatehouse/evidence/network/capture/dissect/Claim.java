// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

/**
 * Two interfaces that say that one address is theirs.
 *
 * @param high upper half of the address
 * @param low lower half of the address
 * @param one MAC address of who said so first
 * @param other MAC address of the other
 * @param packet number of the packet in which the other said so
 */
public record Claim(long high, long low, long one, long other, long packet) {}
