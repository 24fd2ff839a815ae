// SPDX-License-Identifier: Apache-2.0
/** QUIC's first packets, which anybody on the way can open. */
package gatehouse.evidence.network.capture.quic;
