// SPDX-License-Identifier: Apache-2.0
/** One report of an assessment, and its faces: terminal, HTML, JSON, SARIF. */
@org.jspecify.annotations.NullMarked
module gatehouse.report {
  requires static org.jspecify;
  requires transitive gatehouse.assess;
  requires transitive gatehouse.knowledge;
  requires transitive gatehouse.model;
  requires transitive tools.jackson.core;

  exports gatehouse.report;
  exports gatehouse.report.device;
  exports gatehouse.report.segments;
  exports gatehouse.report.sheet;
  exports gatehouse.report.text;
  exports gatehouse.report.words;
}
