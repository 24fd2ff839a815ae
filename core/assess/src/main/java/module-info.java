// SPDX-License-Identifier: Apache-2.0
/** Facts, knowledge and rules to findings, their proofs, and a grade. */
@org.jspecify.annotations.NullMarked
module gatehouse.assess {
  requires static org.jspecify;
  requires transitive gatehouse.knowledge;
  requires transitive gatehouse.logic;
  requires transitive gatehouse.model;

  exports gatehouse.assess;
  exports gatehouse.assess.advice;
  exports gatehouse.assess.audit;
  exports gatehouse.assess.grade;
  exports gatehouse.assess.device;
  exports gatehouse.assess.path;
  exports gatehouse.assess.person;
  exports gatehouse.assess.rule;
  exports gatehouse.assess.standard;
  exports gatehouse.assess.step;
  exports gatehouse.assess.wall;
}
