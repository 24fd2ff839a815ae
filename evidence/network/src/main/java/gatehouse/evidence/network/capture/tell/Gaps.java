// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.dissect.Forgotten;
import gatehouse.evidence.network.capture.dissect.Tally;
import java.util.ArrayList;
import java.util.List;

/** Why a capture does not tell all, in sentences. */
final class Gaps {
  private final List<String> reasons = new ArrayList<>();

  List<String> reasons() {
    return reasons;
  }

  void because(String reason) {
    reasons.add(reason);
  }

  /** Adds a reason when there is anything to count. */
  void count(long count, String reason) {
    if (count > 0) {
      reasons.add(reason.formatted(count));
    }
  }

  void of(Tally tally) {
    count(tally.encryptedWifi(), "Wi-Fi frames are encrypted with a key that is not known: %d.");
    count(tally.partial(), "Of some packets only the beginning was captured: %d.");
    count(tally.cut(), "Frames end before their headers do: %d.");
    count(tally.bundled(), "Wi-Fi frames in pieces or bundles were not taken apart: %d.");
    count(tally.unknownLink(), "Frames are of a kind of network that is not known: %d.");
    count(tally.refused(), "Messages to devices did not open with the token of the device: %d.");
    count(tally.unread(), "Packets were counted but not read, to spare work: %d.");
    count(tally.malformed(), "Packets break the rules of their format: %d.");
  }

  void of(Forgotten forgotten) {
    count(forgotten.names(), "There were more names than are kept at a time; forgotten: %d.");
    count(forgotten.streams(), "Connections were given up before they told a name: %d.");
    count(forgotten.fragments(), "Packets in pieces were not put together: %d.");
  }
}
