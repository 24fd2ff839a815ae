// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import java.util.Arrays;
import java.util.Optional;

/** Methods with which a device is taken over, moved or opened. */
public enum Harm {
  FIRMWARE("miIO.ota", "new firmware from an address of the sender's choice"),
  NETWORK("miIO.config_router", "the name and key of a Wi-Fi network"),
  OTHER_NETWORK("miIO.switch_wifi_ssid", "a move to another Wi-Fi network"),
  ADDRESS("set_ip_info", "an address, by which old gateways run commands"),
  SHELL("enable_telnet_service", "a shell for everyone on the network"),
  COMMAND("system_command", "a command for the gateway's own system");

  private final String method;
  private final String words;

  Harm(String method, String words) {
    this.method = method;
    this.words = words;
  }

  static Optional<Harm> of(String method) {
    return Arrays.stream(values()).filter(h -> h.method.equals(method)).findFirst();
  }

  /** The name on the wire. */
  public String method() {
    return method;
  }

  /** What it brings, for a person. */
  public String words() {
    return words;
  }
}
