// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

import gatehouse.evidence.link.address.Address;
import gatehouse.evidence.link.address.Percent;

/** The one text of a page: scheme, fragment and a bare slash at the end make no difference. */
final class Page {
  private Page() {}

  static String of(Address address) {
    String path =
        address.path().endsWith("/")
            ? address.path().substring(0, address.path().length() - 1)
            : address.path();
    String port = address.port() < 0 ? "" : ":" + address.port();
    String query = address.query().isEmpty() ? "" : "?" + address.query();
    return Percent.encode(address.host().text() + port + path + "/" + query);
  }
}
