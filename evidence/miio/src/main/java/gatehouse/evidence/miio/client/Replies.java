// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.wire.HelloReply;
import tools.jackson.databind.JsonNode;

/** What the text of a reply says, and what it means when none came. */
final class Replies {
  private static final long BUSY = -30001;
  private static final long LATER = -9999;
  private static final int LONGEST_MESSAGE = 200;

  private Replies() {}

  static Answer read(long deviceId, JsonNode text) {
    JsonNode error = text.path("error");
    if (error.isObject()) {
      String message = error.path("message").asString("");
      return new Answer.Refusal(
          deviceId,
          error.path("code").asLong(0),
          message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
    }
    JsonNode result = text.path("result");
    return new Answer.Reply(deviceId, result.isMissingNode() ? text : result);
  }

  /** True when the device asks to be asked again. */
  static boolean passing(Answer answer) {
    return answer instanceof Answer.Refusal refusal
        && (refusal.code() == BUSY || refusal.code() == LATER);
  }

  static Answer none(Session session) {
    if (!session.distrust().isEmpty()) {
      return new Answer.Untrusted(session.distrust());
    }
    HelloReply greeted = session.greeted();
    return greeted != null
        ? new Answer.Silence(greeted)
        : new Answer.Unreachable("not even a hello is answered");
  }
}
