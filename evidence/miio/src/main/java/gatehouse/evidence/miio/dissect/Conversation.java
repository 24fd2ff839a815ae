// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Map;

/**
 * What one client and one device said to each other.
 *
 * @param deviceId that stood in the frames, the last where there were several
 * @param cloud true when the other end is a server and not a client at home
 * @param hellos greetings and replies to them
 * @param frames sealed ones, in both directions
 * @param opened of those, how many a token opened
 * @param refused of those, how many the token of that device did not open
 * @param methods how often each was asked for, where frames were opened
 */
public record Conversation(
    InetAddress client,
    InetAddress device,
    long deviceId,
    boolean cloud,
    long hellos,
    long frames,
    long opened,
    long refused,
    Map<String, Long> methods,
    Instant first,
    Instant last) {}
