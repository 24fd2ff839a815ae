// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.evidence;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;

/** Takes what a collector reads out of one artefact. */
public interface FactSink {
  /** Takes a fact that is true at the moment the artefact was made. */
  void fact(Fact fact, Locator where, Assurance assurance);

  /** Takes a fact on the device's own word. */
  default void fact(Fact fact, Locator where) {
    fact(fact, where, Assurance.DEVICE);
  }

  /** Says that the artefact holds a secret in the clear, so that it must not be stored. */
  default void holdsSecret() {}

  /** Says that the whole of an aspect was looked at. */
  void examined(Id subject, Aspect aspect, Locator where);

  /** Says that an aspect, or part of it, could not be looked at, and why, in one plain sentence. */
  void notExamined(Id subject, Aspect aspect, String reason, Locator where);
}
