// SPDX-License-Identifier: Apache-2.0
/** The network layer: IPv4, IPv6, their fragments, and ARP. */
package gatehouse.evidence.network.capture.ip;
