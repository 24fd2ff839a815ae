// SPDX-License-Identifier: Apache-2.0
/** Packets within packets: what a tunnel carries is brought to its network layer. */
package gatehouse.evidence.network.capture.tunnel;
