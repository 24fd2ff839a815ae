// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

/**
 * Something that was heard from somebody.
 *
 * @param mac of whom it tells; 0 when not known
 * @param high upper half of that address
 * @param low lower half of that address
 * @param toHigh upper half of the other side's address
 * @param toLow lower half of the other side's address
 * @param times how often
 * @param first when first, in nanoseconds since 1970, UTC
 * @param last when last
 * @param packet number of the first packet
 */
public record Sighting(
    Heard kind,
    long mac,
    long high,
    long low,
    long toHigh,
    long toLow,
    String text,
    long times,
    long first,
    long last,
    long packet) {}
