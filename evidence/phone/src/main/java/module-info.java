// SPDX-License-Identifier: Apache-2.0
/** What a phone tells: bug reports, AndroidQF folders, command outputs, stock images, traces. */
@org.jspecify.annotations.NullMarked
module gatehouse.evidence.phone {
  requires static org.jspecify;
  requires gatehouse.model;
  requires java.xml;
  requires tools.jackson.core;

  exports gatehouse.evidence.phone;
}
