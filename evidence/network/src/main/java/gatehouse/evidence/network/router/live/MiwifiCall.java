// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.model.Aspect;

/** The pages of a MiWiFi router that are read, and no others; none of them changes anything. */
enum MiwifiCall {
  INIT_INFO("xqsystem/init_info", Aspect.ROUTER, false),
  TOPO_GRAPH("misystem/topo_graph", Aspect.DEVICES, false),
  STATUS("misystem/status", Aspect.FIRMWARE, true),
  DEVICES("misystem/devicelist", Aspect.DEVICES, true),
  WIFI("xqnetwork/wifi_detail_all", Aspect.WIFI, true),
  GUESTS("xqnetwork/wifi_diag_detail_all", Aspect.WIFI, true),
  WAN("xqnetwork/wan_info", Aspect.ROUTER, true),
  MODE("xqnetwork/mode", Aspect.ROUTER, true),
  UPDATE("xqsystem/check_rom_update", Aspect.FIRMWARE, true),
  UPNP("xqsystem/upnp", Aspect.ROUTER, true),
  FORWARDS("xqnetwork/portforward", Aspect.ROUTER, true),
  DMZ("xqnetwork/dmz", Aspect.ROUTER, true);

  private static final String BASE = "/cgi-bin/luci/";

  private final String path;
  private final Aspect aspect;
  private final boolean signedIn;

  MiwifiCall(String path, Aspect aspect, boolean signedIn) {
    this.path = path;
    this.aspect = aspect;
    this.signedIn = signedIn;
  }

  /** The page's path under a session, or without one. */
  String path(String session) {
    return BASE + (signedIn ? ";stok=" + session + "/" : "") + "api/" + path;
  }

  String title() {
    return path;
  }

  Aspect aspect() {
    return aspect;
  }

  boolean signedIn() {
    return signedIn;
  }
}
