// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.flow;

import gatehouse.model.fact.Protocol;

/** What is spoken in a flow, and whether somebody on the way can read it. */
public enum Service {
  /** Nothing that was recognised. */
  OTHER(Protocol.OTHER, false),
  DNS(Protocol.DNS, false),
  MDNS(Protocol.MDNS, false),
  LLMNR(Protocol.OTHER, false),
  NBNS(Protocol.OTHER, false),
  DHCP(Protocol.DHCP, false),
  SSDP(Protocol.SSDP, false),
  NTP(Protocol.NTP, false),
  HTTP(Protocol.HTTP, false),
  MQTT(Protocol.MQTT, false),
  TELNET(Protocol.TELNET, false),
  RTSP(Protocol.RTSP, false),
  FTP(Protocol.FTP, false),
  YEELIGHT(Protocol.YEELIGHT, false),
  TUYA(Protocol.TUYA, true),
  /** Encrypted with a key that never changes, made of the device's token. */
  MIIO(Protocol.MIIO, true),
  SSH(Protocol.SSH, true),
  TLS(Protocol.TLS, true),
  HTTPS(Protocol.HTTPS, true),
  MQTT_TLS(Protocol.MQTT_TLS, true),
  DNS_TLS(Protocol.DNS_TLS, true),
  QUIC(Protocol.QUIC, true),
  /** Wi-Fi frames of a network whose key is not known here. */
  WIFI(Protocol.OTHER, true);

  private final Protocol protocol;
  private final boolean encrypted;

  Service(Protocol protocol, boolean encrypted) {
    this.protocol = protocol;
    this.encrypted = encrypted;
  }

  /** The word for it in facts. */
  public Protocol protocol() {
    return protocol;
  }

  /** Whether it is known to be encrypted. */
  public boolean encrypted() {
    return encrypted;
  }
}
