// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.model.fact.KnowledgeFact.Indicator;

/** Takes what is read out of one file of indicators; lines are counted from 1. */
interface MarkSink {
  /** Takes a mark. */
  void mark(Indicator indicator, long line);

  /** Takes what could not be used, in one plain sentence without a full stop. */
  void problem(long line, String what);
}
