// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.List;
import java.util.Optional;

/** Answers lines, and has something to say to all who are connected. */
interface LineService {
  /** What it answers to one line. */
  Optional<String> answer(String line);

  /** What all are to be told since this was asked last. */
  List<String> notices();
}
