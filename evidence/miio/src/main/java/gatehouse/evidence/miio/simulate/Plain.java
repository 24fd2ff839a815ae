// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

/** What a device speaks in clear, beside miIO. */
public enum Plain {
  /** Nothing. */
  NONE,
  /** The LAN control of Yeelight: search on UDP 1982, commands on TCP 55443. */
  YEELIGHT,
  /** The developer mode of Lumi gateways: {@code whois} on UDP 4321, commands on UDP 9898. */
  LUMI
}
