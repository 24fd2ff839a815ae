// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import java.util.List;

/**
 * What a capture showed.
 *
 * @param conversations in the order of their first datagram
 * @param incidents in the order in which they were seen
 * @param overflowed true when more was seen than is remembered, so that the lists are not whole
 */
public record Dissection(
    List<Conversation> conversations, List<Incident> incidents, boolean overflowed) {
  public Dissection {
    conversations = List.copyOf(conversations);
    incidents = List.copyOf(incidents);
  }
}
