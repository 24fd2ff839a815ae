// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Aspect;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;

/** What was looked at, and what was not: unknown is not no. */
public sealed interface CoverageFact extends Fact {

  @Meaning("The whole of this side of the subject was looked at.")
  record Examined(
      @Meaning("phone, app, device or segment") String subject, @Meaning("the side") Aspect aspect)
      implements CoverageFact {}

  @Meaning("This side of the subject, or part of it, could not be looked at.")
  record NotExamined(
      @Meaning("phone, app, device or segment") String subject,
      @Meaning("the side") Aspect aspect,
      @Meaning("why, in one plain sentence") String reason)
      implements CoverageFact {}
}
