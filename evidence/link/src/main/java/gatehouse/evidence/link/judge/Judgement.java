// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.brand.Brand;
import java.util.List;
import java.util.Optional;

/**
 * What is to be thought of a link, and why.
 *
 * @param shown the link, defanged, its secrets left out
 * @param site whose page it is: the registrable domain as it is looked up, else the host; empty
 *     when it leads to no host
 * @param siteShown the same as a person reads it
 * @param owner the brand that owns the site
 * @param verdict with all that is inside of it
 * @param reasons the weightiest first
 * @param inside links inside of it
 */
public record Judgement(
    String shown,
    String site,
    String siteShown,
    Optional<Brand> owner,
    Verdict verdict,
    List<Reason> reasons,
    List<Judgement> inside) {
  public Judgement {
    reasons = List.copyOf(reasons);
    inside = List.copyOf(inside);
  }
}
