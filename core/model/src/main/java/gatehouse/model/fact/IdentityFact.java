// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Fact;
import gatehouse.model.Meaning;

/** Who is who: marks by which a thing can be known again, and which names mean the same thing. */
public sealed interface IdentityFact extends Fact {

  @Meaning("A mark by which a thing can be known again was seen on it.")
  record Handle(
      @Meaning("phone, app, device or segment") String subject,
      @Meaning("what sort of mark: serial, android id, build, ...") String kind,
      @Meaning("the mark itself, or its digest when it is personal") String mark)
      implements IdentityFact {}

  @Meaning("Two names mean the same thing.")
  record SameAs(
      @Meaning("one name") String one,
      @Meaning("the other name") String other,
      @Meaning("why we think so, in plain words") String reason)
      implements IdentityFact {}

  @Meaning("Two names were taken for the same thing, and are not.")
  record NotSameAs(
      @Meaning("one name") String one,
      @Meaning("the other name") String other,
      @Meaning("who says so, and why") String reason)
      implements IdentityFact {}
}
