// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;

/** File sharing: which versions are spoken, by the first message of a conversation only. */
final class SmbCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);

  @Override
  public boolean look(Teller teller) throws IOException {
    SmbAnswer old = ask(teller, SmbNegotiate.ONLY_OLD);
    if (old == SmbAnswer.VERSION_1) {
      teller.service(Protocol.SMB_1);
    }
    SmbAnswer newer = ask(teller, SmbNegotiate.OLD_AND_NEW);
    if (newer == SmbAnswer.NONE && old == SmbAnswer.NONE) {
      return false;
    }
    teller.service(Protocol.SMB);
    return true;
  }

  /** Whoever does not speak a version may hang up on it. */
  private static SmbAnswer ask(Teller teller, byte[] question) {
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send(question);
      return SmbAnswer.of(dialogue.hear(SmbAnswer::whole, SILENCE));
    } catch (IOException e) {
      return SmbAnswer.NONE;
    }
  }
}
