// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** What is spoken at a port. */
public enum Protocol implements Word {
  MIIO,
  YEELIGHT,
  LUMI,
  MIOT_HUB,
  MIWIFI,
  TUYA,
  LIFX,
  TELNET,
  SSH,
  FTP,
  ADB,
  HTTP,
  HTTPS,
  TLS,
  QUIC,
  MQTT,
  MQTT_TLS,
  RTSP,
  ONVIF,
  SNMP,
  TR_069,
  TR_064,
  UBUS,
  UPNP,
  NAT_PMP,
  SSDP,
  MDNS,
  DNS,
  DNS_TLS,
  DHCP,
  NTP,
  SMB,
  SMB_1,
  WSD,
  COAP,
  CAST,
  AIRPLAY,
  PRINTING,
  REMOTE_DESKTOP,
  VNC,
  OTHER
}
