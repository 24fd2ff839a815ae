// SPDX-License-Identifier: Apache-2.0
/** DNS messages, over UDP, TCP, multicast and link-local, and NetBIOS names. */
package gatehouse.evidence.network.capture.dns;
