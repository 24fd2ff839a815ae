// SPDX-License-Identifier: Apache-2.0
/** Explained Datalog: parse, check, evaluate, explain. Knows nothing of homes. */
@org.jspecify.annotations.NullMarked
module gatehouse.logic {
  requires static org.jspecify;

  exports gatehouse.logic;
  exports gatehouse.logic.budget;
  exports gatehouse.logic.cut;
  exports gatehouse.logic.ground;
  exports gatehouse.logic.io;
  exports gatehouse.logic.proof;
  exports gatehouse.logic.syntax;
  exports gatehouse.logic.tool;
}
