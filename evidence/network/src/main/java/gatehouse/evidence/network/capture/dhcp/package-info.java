// SPDX-License-Identifier: Apache-2.0
/** DHCP messages. */
package gatehouse.evidence.network.capture.dhcp;
