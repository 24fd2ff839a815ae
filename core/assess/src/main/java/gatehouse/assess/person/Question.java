// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.model.Word;
import java.util.List;
import java.util.stream.Stream;

/** What the interview asks, in this order; none of it must be answered. */
public enum Question implements Word {
  /** Who worries you? */
  WORRIES,
  /** What must not leak? */
  VALUABLES,
  /** Who else has access? */
  ACCESS,
  /** What are you? */
  ROLE,
  /** Where do you live or travel? */
  COUNTRIES,
  /** How much work, and what may stop? */
  EFFORT,
  /** What do you rely on? */
  RELIES,
  /** Is it safe to show alerts and keep history here? */
  SAFE;

  /** What one can answer; nothing where countries are named. */
  public List<Choice> choices() {
    return Stream.of(Choice.values()).filter(choice -> choice.question() == this).toList();
  }
}
