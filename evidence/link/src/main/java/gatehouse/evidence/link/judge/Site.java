// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.address.Address;
import gatehouse.evidence.link.address.Host;
import gatehouse.evidence.link.address.Idn;
import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.suffix.Cut;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.Arrays;
import java.util.Optional;

/**
 * A web address taken apart.
 *
 * @param address its parts
 * @param cut where its name is cut; of an address that has no name, all parts are empty
 * @param owner the brand that owns the site
 * @param label the label that the site's owner chose, as a person reads it
 * @param front the labels before it, as a person reads them
 */
record Site(Address address, Cut cut, Optional<Brand> owner, String label, String front) {
  static Site of(Address address, Suffixes suffixes, Brands brands) {
    if (!(address.host() instanceof Host.Name name)) {
      return new Site(address, new Cut("", "", false, true), Optional.empty(), "", "");
    }
    Cut cut = suffixes.cut(name.ascii());
    if (cut.registrable().isEmpty()) {
      return new Site(address, cut, brands.owner(cut.suffix()), "", "");
    }
    String[] labels = name.shown().split("\\.", -1);
    int chosen = Math.max(0, labels.length - count(cut.registrable()));
    String front = String.join(".", Arrays.copyOfRange(labels, 0, chosen));
    return new Site(address, cut, brands.owner(cut.registrable()), labels[chosen], front);
  }

  private static int count(String name) {
    return (int) name.chars().filter(c -> c == '.').count() + 1;
  }

  /** The name under which all of the site stands, as it is looked up; else the host. */
  String name() {
    return cut.registrable().isEmpty() ? address.host().text() : cut.registrable();
  }

  /** The same as a person reads it. */
  String shown() {
    return Idn.toShown(name());
  }

  boolean named() {
    return !label.isEmpty();
  }

  /** The whole host as it is looked up. */
  String host() {
    return address.host().text();
  }
}
