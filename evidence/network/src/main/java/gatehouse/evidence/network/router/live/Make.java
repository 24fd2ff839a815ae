// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

/** A family of routers that is read in one way. */
public enum Make {
  MIWIFI,
  OPENWRT,
  FRITZ
}
