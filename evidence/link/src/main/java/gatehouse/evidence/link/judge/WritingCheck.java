// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.address.Host;
import gatehouse.evidence.link.address.Oddity;

/** What is odd in how an address is written, and hosts that have no name. */
final class WritingCheck implements Check {
  @Override
  public void look(Site site, Reasons reasons) {
    site.address().oddities().stream().sorted().map(WritingCheck::kind).forEach(reasons::add);
    switch (site.address().host()) {
      case Host.Ip4 ip -> address(site, OwnNetwork.has(ip), reasons);
      case Host.Ip6 ip -> address(site, OwnNetwork.has(ip), reasons);
      case Host.Unusable unusable -> reasons.add(ReasonKind.UNUSABLE, "host", unusable.text());
      case Host.None none -> reasons.add(ReasonKind.UNUSABLE, "host", "");
      case Host.Name name -> name(site, name, reasons);
    }
    if (site.address().port() >= 0 && !OwnNetwork.has(site.address().host())) {
      reasons.add(ReasonKind.ODD_PORT, "port", Integer.toString(site.address().port()));
    }
  }

  private static void name(Site site, Host.Name name, Reasons reasons) {
    if (OwnNetwork.has(name)) {
      reasons.add(ReasonKind.OWN_NETWORK, "host", name.ascii());
    } else if (!site.cut().listed()) {
      reasons.add(ReasonKind.UNUSABLE, "host", name.ascii());
    }
  }

  private static void address(Site site, boolean own, Reasons reasons) {
    reasons.add(own ? ReasonKind.OWN_NETWORK : ReasonKind.IP_ADDRESS, "host", site.host());
  }

  private static ReasonKind kind(Oddity oddity) {
    return switch (oddity) {
      case INVISIBLE -> ReasonKind.INVISIBLE;
      case TURNED -> ReasonKind.TURNED;
      case BROKEN -> ReasonKind.BROKEN;
      case SLASHES -> ReasonKind.SLASHES;
      case ENCODED_HOST -> ReasonKind.ENCODED_HOST;
      case DISGUISED_HOST -> ReasonKind.DISGUISED_HOST;
      case ENCODED_TWICE -> ReasonKind.ENCODED_TWICE;
      case DISGUISED_IP -> ReasonKind.DISGUISED_IP;
    };
  }
}
