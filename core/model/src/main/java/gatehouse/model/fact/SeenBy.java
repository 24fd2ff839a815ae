// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** By which way a device came to be known. */
public enum SeenBy implements Word {
  HELLO,
  MDNS,
  SSDP,
  YEELIGHT,
  NEIGHBOUR_TABLE,
  LEASE,
  ROUTER_LIST,
  INVENTORY,
  CAPTURE,
  BLUETOOTH,
  PORT
}
