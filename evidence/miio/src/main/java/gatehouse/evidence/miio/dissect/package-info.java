// SPDX-License-Identifier: Apache-2.0
/**
 * What was said to and by devices in captured traffic, opened with the owner's tokens.
 *
 * <p>Who reads captures makes a {@link gatehouse.evidence.miio.dissect.MiioDissector} with the
 * tokens there are, hands it the payload of every UDP datagram from or to port 54321 or 8053 and of
 * every TCP segment on port 80 that begins with {@code 2131}, and asks for the {@link
 * gatehouse.evidence.miio.dissect.Dissection} at the end. Memory is bounded whatever is handed in.
 * No parameter of any method is kept: they hold names and keys of networks.
 */
package gatehouse.evidence.miio.dissect;
