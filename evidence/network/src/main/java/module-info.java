// SPDX-License-Identifier: Apache-2.0
/**
 * What the network tells: captures, discovery, services, the router, and the walls between
 * segments.
 */
@org.jspecify.annotations.NullMarked
module gatehouse.evidence.network {
  requires static org.jspecify;
  requires transitive gatehouse.evidence.miio;
  requires transitive gatehouse.model;
  requires gatehouse.vault;
  requires transitive java.net.http;
  requires java.xml;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports gatehouse.evidence.network.capture;
  exports gatehouse.evidence.network.discovery;
  exports gatehouse.evidence.network.router.http;
  exports gatehouse.evidence.network.router.live;
  exports gatehouse.evidence.network.router;
  exports gatehouse.evidence.network.survey;
  exports gatehouse.evidence.network.walls.plan;
  exports gatehouse.evidence.network.walls.proof;
  exports gatehouse.evidence.network.walls;
  exports gatehouse.evidence.network.wifi;
  exports gatehouse.evidence.network;
}
