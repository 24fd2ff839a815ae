// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.model.Aspect;

/** What is read of a FRITZ!Box; every action begins with Get and changes nothing (AVM, TR-064). */
enum FritzCall {
  DEVICE("DeviceInfo", "deviceinfo", "GetInfo", Aspect.FIRMWARE),
  UPDATE("UserInterface", "userif", "GetInfo", Aspect.FIRMWARE),
  AUTO_UPDATE("UserInterface", "userif", "X_AVM-DE_GetInfo", Aspect.FIRMWARE),
  REMOTE("X_AVM-DE_RemoteAccess", "x_remote", "GetInfo", Aspect.ROUTER),
  UPNP("X_AVM-DE_UPnP", "x_upnp", "GetInfo", Aspect.ROUTER),
  ANONYMOUS("LANConfigSecurity", "lanconfigsecurity", "X_AVM-DE_GetAnonymousLogin", Aspect.ROUTER),
  WIFI_1("WLANConfiguration", "wlanconfig1", "GetInfo", Aspect.WIFI),
  WIFI_1_KEY("WLANConfiguration", "wlanconfig1", "GetSecurityKeys", Aspect.WIFI),
  WIFI_1_MORE("WLANConfiguration", "wlanconfig1", "X_AVM-DE_GetWLANExtInfo", Aspect.WIFI),
  WIFI_2("WLANConfiguration", "wlanconfig2", "GetInfo", Aspect.WIFI),
  WIFI_2_KEY("WLANConfiguration", "wlanconfig2", "GetSecurityKeys", Aspect.WIFI),
  WIFI_2_MORE("WLANConfiguration", "wlanconfig2", "X_AVM-DE_GetWLANExtInfo", Aspect.WIFI),
  WIFI_3("WLANConfiguration", "wlanconfig3", "GetInfo", Aspect.WIFI),
  WIFI_3_KEY("WLANConfiguration", "wlanconfig3", "GetSecurityKeys", Aspect.WIFI),
  WIFI_3_MORE("WLANConfiguration", "wlanconfig3", "X_AVM-DE_GetWLANExtInfo", Aspect.WIFI);

  private final String service;
  private final String page;
  private final String action;
  private final Aspect aspect;

  FritzCall(String service, String page, String action, Aspect aspect) {
    this.service = service;
    this.page = page;
    this.action = action;
    this.aspect = aspect;
  }

  String path() {
    return "/upnp/control/" + page;
  }

  /** The service's name with its version; of radios the version is their number. */
  String service() {
    char last = page.charAt(page.length() - 1);
    return "urn:dslforum-org:service:%s:%s"
        .formatted(service, Character.isDigit(last) ? last : '1');
  }

  String action() {
    return action;
  }

  String title() {
    return page + " " + action;
  }

  Aspect aspect() {
    return aspect;
  }
}
