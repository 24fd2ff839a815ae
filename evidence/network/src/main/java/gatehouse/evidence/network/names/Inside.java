// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import gatehouse.evidence.network.discovery.Scope;
import gatehouse.evidence.network.discovery.ScopeException;

/** Which addresses lead into a home: RFC 1918, RFC 3927, the loopback, and nowhere. */
final class Inside {
  private Inside() {}

  static boolean is(String address) {
    if (address.startsWith("0.")) {
      return true;
    }
    try {
      return Scope.of(address + "/32").addresses().size() == 1;
    } catch (ScopeException e) {
      return false;
    }
  }
}
