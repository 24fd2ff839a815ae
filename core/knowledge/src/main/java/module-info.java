// SPDX-License-Identifier: Apache-2.0
/** What the product knows: packs of facts, trackers, indicators, and the texts of rules. */
@org.jspecify.annotations.NullMarked
module gatehouse.knowledge {
  requires static org.jspecify;
  requires gatehouse.model;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;

  exports gatehouse.knowledge;
  exports gatehouse.knowledge.indicator;
  exports gatehouse.knowledge.rule;
  exports gatehouse.knowledge.tracker;
}
