// SPDX-License-Identifier: Apache-2.0
/** The transport layer: UDP and TCP headers. */
package gatehouse.evidence.network.capture.transport;
