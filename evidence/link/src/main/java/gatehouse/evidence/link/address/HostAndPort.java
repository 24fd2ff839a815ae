// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.Set;

/** A host with its port, -1 for the usual one. */
record HostAndPort(Host host, int port) {
  private static final int HIGHEST_PORT = 65535;

  static HostAndPort of(String text, String scheme, Set<Oddity> oddities) {
    int bracket = text.startsWith("[") ? text.indexOf(']') : -1;
    int colon = text.indexOf(':', Math.max(0, bracket));
    if (colon < 0) {
      return new HostAndPort(HostReader.read(text, oddities), -1);
    }
    String number = text.substring(colon + 1);
    int port = number(number);
    if (port < 0) {
      return new HostAndPort(new Host.Unusable(text), -1);
    }
    Host host = HostReader.read(text.substring(0, colon), oddities);
    boolean usual = number.isEmpty() || port == Schemes.usualPort(scheme);
    return new HostAndPort(host, usual ? -1 : port);
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
      if (value > HIGHEST_PORT) {
        return -1;
      }
    }
    return value;
  }
}
