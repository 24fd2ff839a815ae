// SPDX-License-Identifier: Apache-2.0
/**
 * What Mi Home devices tell.
 *
 * <p>{@link gatehouse.evidence.miio.MiioSurvey} looks at the addresses of a live network and tells
 * facts: make it with a {@link gatehouse.evidence.miio.client.UdpTransport}, hand it the addresses
 * that the owner listed, the owner's tokens by device id, and a sink. In tests, hand it a {@link
 * gatehouse.evidence.miio.simulate.VirtualNetwork}.
 */
package gatehouse.evidence.miio;
