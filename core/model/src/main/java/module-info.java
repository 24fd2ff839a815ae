// SPDX-License-Identifier: Apache-2.0
/**
 * The vocabulary: a record per kind of fact, where facts come from, and who is who.
 *
 * <p>Imports nothing of ours and reads nothing by itself.
 */
@org.jspecify.annotations.NullMarked
module gatehouse.model {
  requires static org.jspecify;
  requires tools.jackson.core;

  exports gatehouse.model;
  exports gatehouse.model.evidence;
  exports gatehouse.model.fact;
  exports gatehouse.model.history;
  exports gatehouse.model.identity;
  exports gatehouse.model.serial;
}
