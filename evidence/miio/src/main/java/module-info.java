// SPDX-License-Identifier: Apache-2.0
/** What Mi Home devices tell: miIO, MIoT and MiBeacon, inventories, and a simulator of devices. */
@org.jspecify.annotations.NullMarked
module gatehouse.evidence.miio {
  requires static org.jspecify;
  requires transitive gatehouse.model;
  requires transitive gatehouse.vault;
  requires org.snakeyaml.engine;
  requires transitive tools.jackson.databind;
  requires tools.jackson.core;

  exports gatehouse.evidence.miio;
  exports gatehouse.evidence.miio.beacon;
  exports gatehouse.evidence.miio.client;
  exports gatehouse.evidence.miio.cloud;
  exports gatehouse.evidence.miio.dissect;
  exports gatehouse.evidence.miio.inventory;
  exports gatehouse.evidence.miio.inventory.value to
      gatehouse.evidence.network;
  exports gatehouse.evidence.miio.json;
  exports gatehouse.evidence.miio.miot;
  exports gatehouse.evidence.miio.plain to
      gatehouse.evidence.network;
  exports gatehouse.evidence.miio.simulate;
  exports gatehouse.evidence.miio.wire;
}
