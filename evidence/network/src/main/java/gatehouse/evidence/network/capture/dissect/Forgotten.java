// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

/**
 * What was given up to stay within bounds.
 *
 * @param flows conversations that were closed early; their octets are counted all the same
 * @param names names that were not kept
 * @param streams connections that were not read to their names
 * @param fragments packets that were not put together
 */
public record Forgotten(long flows, long names, long streams, long fragments) {}
