// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.brand.Lures;
import gatehouse.evidence.link.table.Tables;
import java.util.Set;

/** What the address does not show: shorteners, pages of anyone, sign-in without encryption. */
final class CoverCheck implements Check {
  private static final Set<String> SHORTENERS = Tables.words("shorteners.txt");
  private static final Set<String> OPEN = Tables.words("open_pages.txt");

  @Override
  public void look(Site site, Reasons reasons) {
    String host = site.host();
    boolean bare = site.address().path().length() < 2;
    if ((SHORTENERS.contains(host) || SHORTENERS.contains(site.name())) && !bare) {
      reasons.add(ReasonKind.SHORTENER, "site", site.shown());
    } else if (isOpen(host) && !bare) {
      reasons.add(ReasonKind.ANYONE_PUBLISHES, "site", host);
    } else if (site.cut().tenant() && site.named()) {
      reasons.add(ReasonKind.TENANT, "suffix", site.cut().suffix());
    }
    boolean plain = site.address().scheme().equals("http") && site.named();
    if (plain && site.owner().isEmpty() && !Lures.in(lastStep(site)).isEmpty()) {
      reasons.add(ReasonKind.UNENCRYPTED_SIGN_IN);
    }
  }

  private static boolean isOpen(String host) {
    boolean open = OPEN.contains(host);
    for (int dot = host.indexOf('.'); dot >= 0 && !open; dot = host.indexOf('.', dot + 1)) {
      open = OPEN.contains("*" + host.substring(dot));
    }
    return open;
  }

  /** The last step of the path without its extension. */
  private static String lastStep(Site site) {
    String path = site.address().path();
    String step = path.substring(path.lastIndexOf('/') + 1);
    int dot = step.indexOf('.');
    return dot < 0 ? step : step.substring(0, dot);
  }
}
