// SPDX-License-Identifier: Apache-2.0
/** Link layers: from a captured frame to the network packet in it. */
package gatehouse.evidence.network.capture.link;
