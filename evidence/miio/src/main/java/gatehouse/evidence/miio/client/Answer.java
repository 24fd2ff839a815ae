// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.wire.HelloReply;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How a question ended. */
public sealed interface Answer {
  /**
   * The device answered; checksum, address, device id and number of the request are verified.
   *
   * @param result what stands under {@code result}, or the whole reply where a device has no such
   *     member
   */
  record Reply(long deviceId, JsonNode result) implements Answer {}

  /** The device answered that it will not; -5001 is a bad argument, -10000 an unknown method. */
  record Refusal(long deviceId, long code, String message) implements Answer {}

  /**
   * It answers a hello and no question: the token is another.
   *
   * @param greeting the hello that it answered
   */
  record Silence(HelloReply greeting) implements Answer {}

  /** Nothing answers there, not even a hello. */
  record Unreachable(String reason) implements Answer {}

  /** Something answered, and nothing of it could be taken for the device's word. */
  record Untrusted(Set<Distrust> reasons) implements Answer {
    public Untrusted {
      reasons = Set.copyOf(reasons);
    }
  }
}
