// SPDX-License-Identifier: Apache-2.0
/** The packet at hand, as the layers fill it in. */
package gatehouse.evidence.network.capture.packet;
