// SPDX-License-Identifier: Apache-2.0
/** The {@code gatehouse} command: wires the parts, and holds no logic of its own. */
@org.jspecify.annotations.NullMarked
module gatehouse.cli {
  requires static org.jspecify;
  requires gatehouse.assess;
  requires gatehouse.evidence.accounts;
  requires gatehouse.evidence.apk;
  requires gatehouse.evidence.link;
  requires gatehouse.evidence.miio;
  requires gatehouse.evidence.network;
  requires gatehouse.evidence.phone;
  requires gatehouse.knowledge;
  requires gatehouse.logic;
  requires gatehouse.model;
  requires gatehouse.report;
  requires gatehouse.vault;
  requires tools.jackson.core;
}
